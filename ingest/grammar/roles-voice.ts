/** Who spoke, and in which mode. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { NOT_DU, PP, type RoleRule, rule, WHEN } from './role.ts';

/** "P *triển khai D*" at a conference: it is gone through there; not "giao P , P triển khai D", "thời gian qua , P triển khai D đến từng A". */
const PRESENTS =
  '(?<!(?:giao|phân công|yêu cầu|đề nghị|chỉ đạo|qua|tới|đã qua|nhằm|để)(?!\\p{L})[^.;E]{0,160})triển khai(?= (?:(?:các|một số|toàn văn|nội dung) )*(?:D|G|kế hoạch|nghị quyết|nội dung|văn bản|chuyên đề|quy chế|chương trình (?:hành động|công tác))(?!\\p{L})(?![^.;]{0,60} (?:đến (?:từng|các|tận|toàn|mọi)|tới (?:từng|các|tận|toàn|mọi)|sâu rộng|trên địa bàn)(?!\\p{L})))';
/** What somebody does with words; "giao" something, not "giao lưu". */
const SAYS = [
  'phát biểu|nhấn mạnh|đề nghị|yêu cầu|khẳng định|cho biết|cho rằng|cho hay|kết luận|báo cáo|trình bày|tham luận|khai mạc|bế mạc|quán triệt|lưu ý',
  'kiến nghị|chia sẻ|đề xuất|chỉ rõ|chỉ ra|ghi nhận|biểu dương|đánh giá|thông tin|bày tỏ|nêu|gợi ý|gợi mở|mong muốn|(?<!trực tiếp )chỉ đạo|thông qua|nói|phân tích',
  'đặt (?:vấn đề|câu hỏi|hàng)|nhận định|nhìn nhận|nhắc nhở|kêu gọi|cảm ơn|cám ơn|tin tưởng|tin rằng|giải trình|kể(?! từ)|thừa nhận|đọc|công bố|giao nhiệm vụ',
  'ý kiến|(?<=đưa ra )quan điểm|trăn trở|nhận xét|gửi lời(?! chia buồn)|gửi gắm|nhắn nhủ|nhắn gửi|điểm qua|điểm lại|góp ý|(?<!và )xin lỗi|nhận (?:lỗi|trách nhiệm|khuyết điểm)|truyền đạt',
  'hướng dẫn(?! [^.;]{0,40}tham quan)|mong|giao(?=\\s+(?:[AC]|cho|các|hai|ban)(?!\\p{L}))|giới thiệu|trao đổi|thông báo|hứa|giải thích|giải đáp|nhắc lại|nhắc|tiếp thu',
  'trả lời|tâm tư|băn khoăn|muốn(?! nói về)|khuyến nghị|khuyến cáo|cảnh báo|dẫn chứng|cam kết|thống nhất|nhất trí|đồng tình|đồng thuận|lo|phản ánh',
  'hiến kế|chúc mừng(?=[^.;]{0,120}?(?:,|đồng thời|và)\\s+(?:cũng\\s+|đồng thời\\s+)?(?:nhấn mạnh|đề nghị|đồng thời|ghi nhận|mong|lưu ý|yêu cầu|gửi|bày tỏ|khẳng định|tin|cam kết|hứa))|tiết lộ|đặt yêu cầu|đưa ra (?:\\d+|các|một số|nhiều|những|mấy|hai|ba|bốn|năm) (?:nhóm )?(?:giải pháp|kiến nghị|đề xuất|nhiệm vụ|ý kiến|câu hỏi|yêu cầu)|khen ngợi|hoan nghênh|động viên|dặn dò|căn dặn|bộc bạch|trải lòng|kỳ vọng|hy vọng|đáp lời|tiếp lời|bổ sung|đơn cử',
  `hỏi(?! thăm| cưới)|gửi (?:câu hỏi|chất vấn)|phát động(?= (?:đợt|phong trào|cao điểm|tháng|chiến dịch|cuộc vận động|G)(?!\\p{L}))|xin (?:giảm|thêm|hỗ trợ|bổ sung|kiến nghị|góp ý)|(?:nói )?thẳng thắn(?=\\s*[:,])|khơi mở|nêu gương|ôn lại|làm rõ|thuyết trình|phổ biến|${PRESENTS}|than phiền|ngỏ (?:ý|lời)|góp thêm|lên lớp|xin (?:hứa|hướng dẫn|được (?:hướng dẫn|phép|hứa))|lấy ví dụ`,
  'dẫn (?:số liệu|lời|ví dụ)|lý giải|lên tiếng(?=\\s*[.])|đề cập|giãi bày|phân trần|bức xúc|(?:không|chưa) đồng tình|tái khẳng định|chất vấn|đáp(?! (?:xuống|máy))|nhắn(?! tin)|ước tính|dự báo|thắc mắc|cho là|trình(?=\\s+(?:A|C|E|D|dự thảo|dự kiến|hội nghị|đại hội)(?!\\p{L}))|quả quyết|đặt ra|nhận mạnh|(?<=tại E[^P.;]{0,20}, P (?:đã |cũng )*)nhiệt liệt chúc mừng',
  'định hướng|chốt lại|(?:cho|tham gia|đóng góp) ý kiến|(?<!phiên )(?:tham gia )?thảo luận(?! với| về)|đề đạt|tâm sự|đúc kết|khái quát|tóm tắt|phản biện|tuyên bố|diễn giải|phê bình|khuyên|khích lệ|đôn đốc|chúc(?= (?:các|toàn thể|cán bộ|hội nghị|đại hội|nhân dân|A|C)(?!\\p{L}))',
].join('|');

/** Two of them begin their clause: "tại E , *P và P* nhấn mạnh". */
const BOTH_BEGIN =
  '(?<=(?:^|[.;]\\s*|(?:tại|trong|sau|qua) E\\s*,\\s*)P\\s*(?:[(][^()P]{0,40}[)]\\s*)?và\\s+(?:(?:đồng chí|ông|bà)\\s+)?P\\s*)';
/** Beside a name, between two commas or dashes, who somebody is: "P , nước điều phối quan hệ A , khẳng định", "P - đơn vị cung cấp dịch vụ - cho hay". */
const WHO =
  '(?:người|nước|đơn vị|một trong|đại diện|hiện là|nguyên|cựu|chuyên gia|đô trưởng|thị trưởng|tỉnh trưởng|tác giả|chủ nhân|chủ (?:cơ sở|hộ|trang|vườn|rừng|tàu)|thành viên|con trai|con gái|đoàn|thường trực|phân hiệu|khoa|bộ môn|tổ trưởng|nhóm)';
/** What was not read of a title behind a name: "P trực thuộc A", "P , phó trưởng khu 3". */
const TITLED = String.raw`\s*(?:[,–-]\s*)?(?:trực thuộc|phụ trách|thường trực|khu uỷ|khu ủy|chuyên án|khu phố|đặc trách|chuyên trách|(?:phó |tổng )?(?:trưởng|chủ tịch|bí thư|giám đốc|chánh|chủ nhiệm|hiệu trưởng|viện trưởng|đội trưởng|tổ trưởng|chi hội trưởng|chỉ huy))(?!\p{L})(?:(?! (?:đã|là|nói|cho|mà|thì|để|về|khi|vì|do|được|bị|sẽ|yêu cầu|đề nghị|báo cáo|phát biểu)(?!\p{L}))[^PE.;:?!“”"]){0,70}?`;
const SAID =
  'cho biết|cho hay|cho rằng|khẳng định|nhấn mạnh|nói|phát biểu|đề nghị|chia sẻ|bày tỏ|nhận định|kiến nghị|đề xuất|thông tin|trả lời|yêu cầu|đánh giá|báo cáo|thừa nhận|lý giải|phân tích|giải thích|cảnh báo|phản ánh|kể|mong|hy vọng|tin tưởng|lưu ý|nêu|trình bày|tham luận|giới thiệu|gợi ý';

export const VOICE_RULES: readonly RoleRule[] = [
  rule(
    'spoke-fronted',
    'SPOKE_AT',
    `(?:^|[,;.“”"]\\s*|tại E\\s*,?\\s*|và\\s+)(?<verb>(?:phát biểu|kết luận|chỉ đạo|báo cáo|khai mạc|bế mạc|tham luận|trao đổi|thay mặt(?![^P.;]{0,190},\\s*P\\s+(?:[–-][^P.;]{0,60}?\\s)?(?:(?:cũng|đã|vừa)\\s+)+(?:ký(?! ức)|gửi (?:thư|điện|lẵng|vòng hoa))|\\sC,?(?:(?!phát biểu|nhấn|khẳng|báo cáo|cho )[^.]){0,190}P\\s+(?:(?:đã|vừa|cùng)\\s+)+ký)|đánh giá|nhấn mạnh|trình bày|thảo luận|định hướng|góp ý|giải trình|trả lời|giải đáp|đáp từ|nhận nhiệm vụ|thông tin|khẳng định|ghi nhận|biểu dương|tiếp thu|quán triệt|phân tích|làm rõ|kể chuyện|chia sẻ|đề dẫn|mở đầu|chốt lại|đáp lời|tham gia ý kiến|nêu ý kiến|cho ý kiến|tổng kết)[^P.;]{0,190}?)(?<!(?:cho biết|cho hay)\\s*),\\s*(?<who>P(?:\\s*và\\s*P(?=\\s+(?:đều|cùng|đã|cho|nhấn|khẳng)(?!\\p{L})))?)(?!\\s*,?\\s*(?:P|sẽ(?!\\p{L})|(?:và P\\s+)?(?:(?:đã|cùng|cũng|vừa|đồng)\\s+)*(?:chủ trì|cùng dự|tham dự|trao|tặng|ký(?! ức))))`,
    [
      'phát biểu tại E , P nhấn mạnh',
      'thảo luận tại E , P và P đều cho rằng',
      'kết luận E , P đề nghị',
      'thay mặt A , P trình bày',
    ],
    [
      'phát biểu tại E . P',
      'thay mặt A , P và P trao giấy khen',
      'thay mặt C , P và P đã ký G',
      'thay mặt C , P , trưởng A ; P và P đã ký G',
      'thay mặt A , P cũng đã gửi thư khen và ký D',
      'mở đầu phiên buổi chiều , P sẽ báo cáo',
      'trao đổi với A , chủ tịch cho biết , P không trúng cử',
    ],
  ),
  rule(
    'spoke-before',
    'SPOKE_AT',
    `(?:^|[.;“”"]\\s*)(?<verb>phát biểu(?: (?:chỉ đạo|kết luận|khai mạc|bế mạc|đáp từ|chào mừng))?|kết luận|khai mạc)(?:\\s+tại)?\\s+E\\s+(?<who>P)(?!\\s*(?:,\\s*P|chủ trì|dự|tham dự))`,
    ['phát biểu tại E P nhiệt liệt biểu dương', 'kết luận E P đề nghị'],
    ['phát biểu tại E do P chủ trì', 'sau khi phát biểu tại E P đã', 'khai mạc E P chủ trì'],
  ),
  rule(
    'spoke-direct',
    'SPOKE_AT',
    `(?<!do (?=P (?:[–-][^P.;:“”"]{0,60}? )?chủ trì ))(?<!(?:được|bị|theo|về|của|với|chờ|nghe|đối với|tiêu chuẩn chức danh|gia đình|vợ|con|ý kiến|tin|yêu cầu|đề nghị|giao|phân công|bổ nhiệm|kỷ luật|cảnh cáo|khiển trách|cách chức|khai trừ|đến|gửi|gởi|chúc mừng|cảm ơn|biểu dương|khen ngợi|động viên|cố vấn|trợ lý|thư ký|phu nhân|(?<!nhiệm vụ )cho) |theo P\\s*,\\s*|(?:cho biết|cho hay|thông tin|tiết lộ|kể)\\s*(?:,\\s*|rằng\\s+|việc\\s+)?)(?<who>P)${WHEN}\\s*,?\\s*(?:[(][^)]{0,40}[)]\\s*(?:[-–]\\s*)?|(?:[,–-]\\s)?[^(P.;:“”"]{1,40}[)]\\s*[,–-]?\\s*|[-–]\\s+(?=(?:(?:cũng|đã|còn|thì|vẫn) )*(?:${SAYS})(?!\\p{L}))|(?:[-–]|,(?!\\s*(?:ông|bà|anh|chị|cô|cụ|cử tri|nhiều|một số|người dân|luật sư|phóng viên)\\s))\\s*(?!phát|nêu|báo|yêu)(?:(?:\\p{Ll}+\\s+){2,5}?|L\\s+),?\\s*)?(?:(?:đã|cũng|còn|lại|thì|vẫn|mới|sau đó|một lần nữa|(?:xúc động|trân trọng|chân thành|phấn khởi|mạnh dạn|nghiêm túc|tha thiết|vui mừng|đặc biệt|kiên quyết|thẳng thắn)(?= (?:cảm ơn|cám ơn|chia sẻ|bày tỏ|gửi lời|phát biểu|ghi nhận|kiến nghị|đề xuất|đề nghị|nói|nhìn nhận|thừa nhận|thông báo|nhấn mạnh|lưu ý|yêu cầu|biểu dương|chỉ ra|phê bình))|lên(?= (?:phát biểu|trình bày|báo cáo|chia sẻ|đọc|hướng dẫn))|đưa ra|tiếp tục|trực tiếp|thẳng thắn|thống nhất|có bài|có|cơ bản|nhất trí|hoan nghênh|và|được (?:mời|ủy nhiệm|[uủ]ỷ nhiệm|ủy quyền|[uủ]ỷ quyền|(?:phân công|giao)(?= (?:báo cáo|trình bày|đọc|phát biểu)))|đăng ký|đăng đàn|chủ trì|thay mặt [^P.]{0,60}?|(?<=P (?:, )?)đại diện (?!nhân dân|người dân|các hộ|hộ |gia đình|bà con|cử tri|của)[^P.]{0,60}?|tặng hoa [^P.;,]{0,30}?|(?:khi|trong) (?:phát biểu|trả lời|kết luận|bài|phần|lời|E)(?:(?! (?:bị|được|khi|do|nghe)(?!\\p{L}))[^P.;:“”"]){0,80}?|,)\\s+){0,6}(?<verb>${SAYS})(?!\\p{L})`,
    [
      'P nhấn mạnh : ...',
      'P đã ghi nhận',
      'P trình bày báo cáo',
      'P , L kể',
      'P ( A ) - cho biết hiện chưa có quy định',
      'P - horea ) cho biết',
      'P giao A chủ trì tham mưu',
      'P nói thẳng , một số trường',
      'P gợi mở hướng',
      'P chúc mừng và cam kết đồng hành',
      'P đưa ra 5 giải pháp',
      'P đặt yêu cầu phải làm nhanh',
      'P thì xin được hướng dẫn',
      'P được ủy nhiệm báo cáo chung',
      'P đại diện lực lượng tham gia hưởng ứng , giới thiệu G',
      'P tặng hoa chúc mừng , đề nghị A',
      'P hỏi : cán bộ',
      'P - cho biết A',
      'P sau đó phát biểu',
      'P thẳng thắn : học kỳ',
      'P xin giảm các cuộc thi',
      'P hôm 30 / 11 nêu rõ',
      'tại E , P - đã công bố D',
      'P khi phát biểu tại E đã hoan nghênh',
      'P trong lời đáp ngắn gọn mong',
      'tại E , P nhiệt liệt chúc mừng nhân dân',
      'P trình dự kiến : năm ngày',
      'P đăng đàn trả lời chất vấn',
      'P xúc động cảm ơn bà con',
      'P lên phát biểu nhận nhiệm vụ',
      'P dẫn số liệu : 8 tháng',
      'P triển khai D',
    ],
    [
      'giao P , P triển khai D',
      'thời gian qua , P triển khai D',
      'P được đề xuất',
      'P chủ trì E',
      'được P chỉ đạo làm rõ',
      'vi phạm đối với P , báo cáo',
      'đã yêu cầu P chỉ đạo kiểm tra',
      'lần thứ sáu P thăm L kể từ',
      'gửi đơn đến P - đề nghị giải quyết',
      'P giao lưu với',
      'cho biết , P đã đề xuất tài trợ',
      'các đại biểu chúc mừng P , đồng thời đề nghị',
      'P trong E sáng nay bị các đại biểu yêu cầu',
      'P và P chúc mừng các tập thể được khen',
      'P nhắn tin cho',
      'với các trường hợp này , P trực tiếp chỉ đạo rà soát',
      'A đề nghị thi hành kỷ luật cảnh cáo P , đồng thời yêu cầu A',
      'P - cố vấn P đánh giá cao',
      'theo P , P đã giao A kiểm tra',
      'khi nhắc điều đó , P muốn nói về D',
      'nói về trường hợp P , ông bảy băn khoăn',
    ],
  ),
  rule(
    'spoke-both',
    'SPOKE_AT',
    `(?<!(?:được|bị|theo|về|của|với|chờ|nghe|đối với|giữa|gặp|cho|gửi|yêu cầu|đề nghị) )(?<who>P\\s*(?:[(][^()P]{0,40}[)]\\s*)?và\\s+(?:đồng chí\\s+|ông\\s+|bà\\s+)?P)\\s*(?:[(][^()P]{0,40}[)]\\s*)?(?:(?:(?:đã|đều|cùng|lần lượt|cũng)\\s+)+|${BOTH_BEGIN}(?!nhất trí))(?<verb>phát biểu|tham luận|trình bày|báo cáo|chia sẻ|trao đổi|nhấn mạnh|khẳng định|cho rằng|cho biết|đề nghị|kiến nghị|thảo luận|giải trình|trả lời|bày tỏ|nhất trí|đánh giá|giải đáp|thông tin)(?!\\p{L})`,
    ['tại E , P và P đã tham luận', 'P và P đều cho rằng hai bên'],
    [
      'giữa P và P đã trao đổi',
      'P và P ký kết',
      'P và P nhất trí kiểm soát bất đồng',
      'đề nghị P và P cùng báo cáo',
    ],
  ),
  rule(
    'spoke-besides',
    'SPOKE_AT',
    `(?<!P\\s+(?!(?:và|cùng|với)\\s)[^P.;:,“”"–-]{3,60}\\s)(?<!(?:được|bị|theo|về|của|với|đối với|cho|bổ nhiệm|điều động|chỉ định|cử|bầu|để) )(?<who>P)\\s+(?:[^P.;:“”"]{3,100}?),?\\s+đồng thời\\s+(?:cũng\\s+)?(?<verb>${SAYS})(?!\\p{L})`,
    ['P chủ trì E , đồng thời trình bày tờ trình', 'P chúc mừng A , đồng thời đề nghị'],
    [
      'bổ nhiệm P làm giám đốc , đồng thời yêu cầu',
      'P làm việc với P , đồng thời yêu cầu',
      'P chỉ trích P trong cuộc phỏng vấn hôm qua , đồng thời nói rằng',
    ],
  ),
  rule(
    'spoke-giving',
    'SPOKE_AT',
    `(?<!(?:được|bị|theo|về|của|với|đối với|cho|bổ nhiệm|điều động|chỉ định|cử|bầu|để) )(?<who>P)\\s*,?\\s+(?:(?:đã|trực tiếp)\\s+)*(?:trao|tặng hoa|chúc mừng|giao nhiệm vụ)(?:\\s(?!được(?!\\p{L}))[^P.;:“”"]{2,110}?)?(?:\\sP(?:\\s*(?:,|và)\\s*P)*[^P.;:“”"]{0,60}?)?(?:,|,? và|,? đồng thời)\\s+(?:cũng\\s+|đồng thời\\s+)?(?<verb>bày tỏ|đề nghị|yêu cầu|nhấn mạnh|mong|tin tưởng|khẳng định|phát biểu|ghi nhận|biểu dương|đánh giá|lưu ý|giao nhiệm vụ|kỳ vọng)(?!\\p{L})`,
    [
      'P trao quyết định và chúc mừng P , đồng thời bày tỏ tin tưởng',
      'P đã trao quyết định , tặng hoa chúc mừng P và P , đề nghị',
      'P chúc mừng các đồng chí và giao nhiệm vụ',
    ],
    ['P trao quyết định cho P', 'P trao quà cho các hộ được A đề nghị'],
  ),
  rule(
    'spoke-apposed',
    'SPOKE_AT',
    `(?<!(?:được|bị|theo|về|của|với|chờ|nghe|đối với|đến|gửi|cho|gặp|do|là|đề nghị|yêu cầu) )(?<who>P)\\s*(?:[(][^()P]{0,60}[)]\\s*)?(?:,\\s*${WHO}(?!\\p{L})[^P.;:“”"]{2,110}?[,–-]|[–-]\\s(?!(?:${SAID})(?!\\p{L}))[^P.;:“”"–-]{3,110}?[,–-]|(?:${TITLED}|\\s+(?:tập đoàn|tổng công ty|công ty))\\s*[,–-]?)\\s+(?:(?:đã|cũng|còn|lại|thì|vẫn|mới|vừa)\\s+)*(?<verb>${SAID})(?!\\p{L})(?! (?:về|của|cho|với) )`,
    [
      'P , nước điều phối quan hệ A - trung quốc , khẳng định',
      'P ( L ) - đơn vị cung cấp dịch vụ - cho hay',
      'P , đô trưởng thủ đô - phát biểu trong E',
      'P , người thay mặt C báo cáo , thừa nhận : vẫn còn',
      'P tập đoàn bày tỏ ấn tượng',
    ],
    [
      'gặp P , người đứng đầu đoàn , cho biết',
      'P , nguyên nhân là A cho rằng',
      'P , phó giám đốc A là người nói',
      'theo P , nước này , cho biết',
    ],
  ),
  rule(
    'spoke-so',
    'SPOKE_AT',
    `(?<!(?:được|bị|theo|về|của|với|nghe|gửi|cho|gặp) )(?<who>P)(?:[^P.;:“”"]{0,150}?)\\s(?<verb>nói|cho biết|khẳng định|nhấn mạnh|phát biểu|chia sẻ|nhận định|yêu cầu|đề nghị|bày tỏ|thông tin)\\s+(?:như vậy|như thế|như trên|thế|điều (?:này|đó|trên))\\s*(?=[,.]|tại|trong|ở|khi|với)`,
    [
      'P - chủ tịch A , một trong ba đơn vị được chọn thí điểm nói như vậy tại E',
      'P khẳng định điều này trong E',
    ],
    ['theo P , ai nói như vậy', 'P nói như vậy là sai'],
  ),
  rule(
    'spoke-attending',
    'SPOKE_AT',
    `(?<!dự kiến )(?<who>${PP})\\s*,?\\s*(?:(?:cũng|đã|cùng|đến|tới|về|tham|trực tiếp|có mặt)\\s+)*${NOT_DU}(?:\\s+E)?\\s*(?:,|và)\\s*(?:(?:có|trực tiếp)\\s+)?(?<verb>chỉ đạo(?=\\s*(?:E|hội nghị|buổi|đại hội|tại|[.]|$))|phát biểu|ý kiến)`,
    ['P cũng dự và chỉ đạo E', 'P đến dự , phát biểu ý kiến chỉ đạo', 'P dự E và có ý kiến chỉ đạo'],
    ['dự kiến P dự , phát biểu .', 'P dự E , chỉ đạo A làm rõ', 'P dự và chủ trì E', 'dự và chỉ đạo có P'],
  ),
  rule(
    'spoke-attending-list',
    'SPOKE_AT',
    `(?:^|[.;]\\s*)(?:(?:cùng|tham|tới|đến|về)\\s+)*${NOT_DU}\\s*(?:,|và|và có)?\\s*(?<verb>phát biểu(?: chỉ đạo)?)[^P.;]{0,40}?\\scó\\s*:?\\s*(?<who>P)\\s*[.]`,
    ['tới dự và phát biểu chỉ đạo có P .', 'đến dự , phát biểu tại E có P .'],
    ['dự và phát biểu có P , P .', 'dự và chỉ đạo có P .'],
  ),
  rule(
    'spoke-according',
    'SPOKE_AT',
    `(?:^|[.;,“”"]\\s*)(?:(?:còn|cũng|nhưng|song|và|tuy nhiên ,)\\s+)?theo(?:\\s+(?:lời|ý kiến|chia sẻ|phân tích|nhận định|giải thích|đánh giá|tính toán))?(?:\\s+của)?\\s+(?<who>P)(?:\\s*[(][^()]{0,40}[)])?\\s*(?:[,:–-]|[.]?$)`,
    [
      'theo P , năm qua',
      'mô hình này , theo P , chỉ sống được',
      'còn theo P , khó nhất là',
      '" , theo lời P .',
      'cũng theo P - khó nhất là',
      'nhưng theo P ( L ) , khó nhất là',
    ],
    ['theo A ,'],
  ),
  rule(
    'spoke-quoted',
    'SPOKE_AT',
    `[”"»]\\s*[,.–-]*\\s*(?<who>P)\\s*(?<verb>nói|cho biết|nhấn mạnh|khẳng định|chia sẻ|yêu cầu|phát biểu|đề nghị|lưu ý)`,
    ['" , P nói'],
    ['" , A nói'],
  ),
  rule(
    'spoke-colon',
    'SPOKE_AT',
    `(?:^|[.;,“”"]\\s*|tại E\\s*)(?<who>P)\\s+(?:\\p{Ll}+\\s+){0,5}?:\\s*["“]`,
    ['tại E , P ví von : "', 'P không vòng vo : "', 'P : "'],
    ['sau P là : "', 'theo P : "'],
  ),
];
