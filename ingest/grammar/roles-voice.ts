/** Who spoke, and in which mode. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { NOT_DU, PP, type RoleRule, rule } from './role.ts';

/** What somebody does with words; "giao" something, not "giao lưu". */
const SAYS = [
  'phát biểu|nhấn mạnh|đề nghị|yêu cầu|khẳng định|cho biết|cho rằng|cho hay|kết luận|báo cáo|trình bày|tham luận|khai mạc|bế mạc|quán triệt|lưu ý',
  'kiến nghị|chia sẻ|đề xuất|chỉ rõ|chỉ ra|ghi nhận|biểu dương|đánh giá|thông tin|bày tỏ|nêu|gợi ý|gợi mở|mong muốn|chỉ đạo|thông qua|nói|phân tích',
  'đặt (?:vấn đề|câu hỏi|hàng)|nhận định|nhìn nhận|nhắc nhở|kêu gọi|cảm ơn|cám ơn|tin tưởng|tin rằng|giải trình|kể(?! từ)|thừa nhận|đọc|công bố|giao nhiệm vụ',
  'ý kiến|trăn trở|nhận xét|gửi lời(?! chia buồn)|gửi gắm|nhắn nhủ|nhắn gửi|điểm qua|điểm lại|góp ý|(?<!và )xin lỗi|nhận (?:lỗi|trách nhiệm|khuyết điểm)|truyền đạt',
  'hướng dẫn|mong|giao(?=\\s+(?:[AC]|cho|các|hai|ban)(?!\\p{L}))|giới thiệu|trao đổi|thông báo|hứa|giải thích|giải đáp|nhắc lại|nhắc|tiếp thu',
  'trả lời|tâm tư|băn khoăn|muốn|khuyến nghị|khuyến cáo|cảnh báo|dẫn chứng|cam kết|thống nhất|nhất trí|đồng tình|đồng thuận|lo|phản ánh',
  'hiến kế|chúc mừng(?=[^.;]{0,120}?(?:,|đồng thời|và)\\s+(?:cũng\\s+|đồng thời\\s+)?(?:nhấn mạnh|đề nghị|đồng thời|ghi nhận|mong|lưu ý|yêu cầu|gửi|bày tỏ|khẳng định|tin))|khen ngợi|hoan nghênh|động viên|dặn dò|căn dặn|bộc bạch|trải lòng|kỳ vọng|hy vọng|đáp lời|tiếp lời|bổ sung|đơn cử',
  'ôn lại|làm rõ|thuyết trình|phổ biến|than phiền|ngỏ (?:ý|lời)|góp thêm|lên lớp|xin (?:hứa|hướng dẫn|được (?:hướng dẫn|phép|hứa))|lấy ví dụ',
].join('|');

export const VOICE_RULES: readonly RoleRule[] = [
  rule(
    'spoke-fronted',
    'SPOKE_AT',
    `(?:^|[,;.“”"]\\s*|tại E\\s*,?\\s*|và\\s+)(?<verb>(?:phát biểu|kết luận|chỉ đạo|báo cáo|khai mạc|bế mạc|tham luận|trao đổi|thay mặt|đánh giá|nhấn mạnh|trình bày|thảo luận|định hướng|góp ý|giải trình|trả lời|giải đáp|đáp từ|nhận nhiệm vụ|thông tin|khẳng định|ghi nhận|biểu dương|tiếp thu|quán triệt|phân tích|làm rõ|kể chuyện|chia sẻ|đề dẫn|mở đầu|chốt lại|đáp lời|tham gia ý kiến|nêu ý kiến|cho ý kiến|tổng kết)[^P.;]{0,190}?),\\s*(?<who>P(?:\\s*và\\s*P(?=\\s+(?:đều|cùng|đã|cho|nhấn|khẳng)(?!\\p{L})))?)(?!\\s*,?\\s*(?:P|(?:và P\\s+)?(?:chủ trì|cùng dự|tham dự|trao|tặng|ký(?! ức))))`,
    [
      'phát biểu tại E , P nhấn mạnh',
      'thảo luận tại E , P và P đều cho rằng',
      'kết luận E , P đề nghị',
      'thay mặt A , P trình bày',
    ],
    ['phát biểu tại E . P', 'thay mặt A , P và P trao giấy khen'],
  ),
  rule(
    'spoke-direct',
    'SPOKE_AT',
    `(?<!(?:được|bị|theo|về|của|với|chờ|nghe|đối với|ý kiến|tin|yêu cầu|đề nghị|giao|phân công) )(?<who>P)\\s*,?\\s*(?:[(][^)]{0,40}[)]\\s*|[-–,]\\s*(?!phát|nêu|báo|yêu)(?:(?:\\p{Ll}+\\s+){2,5}?|L\\s+),?\\s*)?(?:(?:đã|cũng|còn|lại|thì|vẫn|mới|tiếp tục|trực tiếp|thẳng thắn|thống nhất|có bài|có|cơ bản|nhất trí|hoan nghênh|và|được mời|đăng ký|chủ trì|thay mặt [^P.]{0,60}?|,)\\s+)*(?<verb>${SAYS})(?!\\p{L})`,
    [
      'P nhấn mạnh : ...',
      'P đã ghi nhận',
      'P trình bày báo cáo',
      'P , L kể',
      'P giao A chủ trì tham mưu',
      'P nói thẳng , một số trường',
      'P gợi mở hướng',
      'P thì xin được hướng dẫn',
    ],
    [
      'P được đề xuất',
      'P chủ trì E',
      'được P chỉ đạo làm rõ',
      'vi phạm đối với P , báo cáo',
      'đã yêu cầu P chỉ đạo kiểm tra',
      'lần thứ sáu P thăm L kể từ',
      'P giao lưu với',
    ],
  ),
  rule(
    'spoke-besides',
    'SPOKE_AT',
    `(?<!(?:được|bị|theo|về|của|với|đối với|cho|bổ nhiệm|điều động|chỉ định|cử|bầu|để) )(?<who>P)\\s+(?:[^P.;:“”"]{3,100}?),?\\s+đồng thời\\s+(?:cũng\\s+)?(?<verb>${SAYS})(?!\\p{L})`,
    ['P chủ trì E , đồng thời trình bày tờ trình', 'P chúc mừng A , đồng thời đề nghị'],
    ['bổ nhiệm P làm giám đốc , đồng thời yêu cầu', 'P làm việc với P , đồng thời yêu cầu'],
  ),
  rule(
    'spoke-instructor',
    'SPOKE_AT',
    `(?<!\\p{L})(?<verb>báo cáo viên|giảng viên|diễn giả)(?:\\s+(?:của E|tại E|chính))?\\s*(?:là|:|gồm(?: có)?|,)?\\s*(?:các đồng chí\\s*:?\\s*)?(?<who>${PP})`,
    ['báo cáo viên là P', 'diễn giả : P và P'],
    ['báo cáo viên của A'],
  ),
  rule(
    'spoke-attending',
    'SPOKE_AT',
    `(?<who>${PP})\\s*,?\\s*(?:(?:cũng|đã|cùng|đến|tới|về|tham|trực tiếp|có mặt)\\s+)*${NOT_DU} và (?<verb>chỉ đạo|phát biểu)`,
    ['P cũng dự và chỉ đạo E'],
    ['P dự và chủ trì E', 'dự và chỉ đạo có P'],
  ),
  rule(
    'spoke-attending-list',
    'SPOKE_AT',
    `(?:^|[.;]\\s*)(?:(?:cùng|tham|tới|đến|về)\\s+)*${NOT_DU}\\s*(?:,|và|và có)?\\s*(?<verb>phát biểu(?: chỉ đạo)?)[^P.;]{0,40}?\\scó\\s*:?\\s*(?<who>P)\\s*[.]`,
    ['tới dự và phát biểu chỉ đạo có P .', 'đến dự , phát biểu tại E có P .'],
    ['dự và phát biểu có P , P .', 'dự và chỉ đạo có P .'],
  ),
  rule(
    'spoke-heard',
    'SPOKE_AT',
    `(?:nghe|lắng nghe)\\s+(?<who>${PP})\\s*(?<verb>báo cáo|trình bày|thông tin|quán triệt|phát biểu|thông qua|giới thiệu|truyền đạt|phổ biến|hướng dẫn|nói chuyện|triển khai|trao đổi|chia sẻ|phân tích|tham luận|đánh giá)`,
    ['E đã nghe P trình bày', 'học viên được nghe P giới thiệu kỹ năng'],
    ['nghe A báo cáo'],
  ),
  rule(
    'spoke-report-by',
    'SPOKE_AT',
    `(?<verb>báo cáo|tham luận|phần (?:thông tin|khai mạc|kết luận|giải trình)|dự thảo|diễn văn|tờ trình|ý kiến(?! cá nhân)|(?<!(?:về|trước|liên quan|liên quan đến|với) (?:những |các |một số |một )?)phát biểu)[^P.;,]{0,60}?\\s(?:do|của)\\s+(?<who>P)(?!\\s*(?:dẫn đầu|làm trưởng|chủ trì|ký|ban hành))(?:\\s*(?:trình bày|thông qua|đọc))?`,
    ['theo báo cáo do P trình bày', 'ý kiến phát biểu của P'],
    [
      'báo cáo của A',
      'báo cáo với đoàn do P dẫn đầu',
      'ý kiến cá nhân của P',
      'A lên tiếng về phát biểu của P',
    ],
  ),
  rule(
    'spoke-according',
    'SPOKE_AT',
    `(?:^|[.;,“”"]\\s*)(?:còn\\s+)?theo\\s+(?<who>P)\\s*,`,
    ['theo P , năm qua', 'mô hình này , theo P , chỉ sống được', 'còn theo P , khó nhất là'],
    ['theo A ,'],
  ),
  rule(
    'spoke-named',
    'SPOKE_AT',
    `(?<!từng )được\\s+(?<who>P)\\s*(?<verb>nêu|trình bày|thông tin|báo cáo|nhấn mạnh|thông qua)(?!\\p{L})`,
    ['đó là những con số được P nêu trong báo cáo'],
    ['được P giao', 'từng được P thông tin'],
  ),
  rule(
    'spoke-quoted',
    'SPOKE_AT',
    `[”"»]\\s*[,.–-]*\\s*(?<who>P)\\s*(?<verb>nói|cho biết|nhấn mạnh|khẳng định|chia sẻ|yêu cầu|phát biểu|đề nghị|lưu ý)`,
    ['" , P nói'],
    ['" , A nói'],
  ),
];
