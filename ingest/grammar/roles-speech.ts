/** Whose words are told as a thing or by those who hear them: "nghe P báo cáo", "tham luận của P", "được P nêu". Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { PEOPLE, PP, type RoleRule, rule } from './role.ts';

/** A speech as a thing: "lời khai mạc", "bài phát biểu". */
const SPEECH =
  '(?:phần|lời|bài) (?:thông tin|trình bày|tham luận|giới thiệu|nhắn (?:gửi|nhủ)|khai mạc|bế mạc|kết luận|giải trình|mở đầu|phát biểu|chào mừng|phát động|đề dẫn|tổng kết|nhắc|căn dặn|đáp từ|hứa)';

/** "quán triệt, triển khai *bài phát biểu của P*": words that are passed on. */
const ABOUT =
  '(?:quán triệt|triển khai|phổ biến|học tập|nghiên cứu|tuyên truyền|thực hiện|tinh thần)(?: (?:nội dung|tinh thần|các|những|toàn văn|bài|lời|ý kiến)){0,3} ';

export const SPEECH_RULES: readonly RoleRule[] = [
  rule(
    'spoke-instructor',
    'SPOKE_AT',
    `(?<!\\p{L})(?<verb>báo cáo viên|giảng viên|diễn giả)(?:\\s+(?:của E|tại E|chính))?\\s*(?:là|:|gồm(?: có)?|,)?\\s*(?:các đồng chí\\s*:?\\s*)?(?<who>${PP})`,
    ['báo cáo viên là P', 'diễn giả : P và P'],
    ['báo cáo viên của A'],
  ),
  rule(
    'spoke-heard',
    'SPOKE_AT',
    `(?:nghe|lắng nghe)\\s+(?<who>${PP})\\s*(?:,\\s*(?=trình bày|quán triệt|thông qua|triển khai|phổ biến|truyền đạt|báo cáo (?!của))|,?\\s*(?:thay mặt|đại diện)(?: cho)?\\s[^P.;:,]{1,60}?\\s)?(?<verb>báo cáo|trình bày|thông tin|quán triệt|phát biểu|thông qua|giới thiệu|truyền đạt|phổ biến|hướng dẫn|nói chuyện|triển khai|trao đổi|chia sẻ|phân tích|tham luận|đánh giá|đọc|công bố|điểm (?:lại|qua)|ôn lại|tóm tắt|nêu|kể|thông báo|cho biết|cho ý kiến|giải thích|giải trình|diễn thuyết|thuyết trình|nhắc lại|kết luận|khái quát|làm rõ|góp ý|đề xuất|kiến nghị)`,
    [
      'E đã nghe P trình bày',
      'học viên được nghe P giới thiệu kỹ năng',
      'A nghe P đọc báo cáo',
      'E nghe P điểm lại kết quả',
      'E cũng nghe P , trình bày D',
      'E đã nghe P thay mặt A báo cáo',
    ],
    ['nghe A báo cáo'],
  ),
  rule(
    'spoke-report-by',
    'SPOKE_AT',
    `(?<!${ABOUT}|(?:sẽ|dự kiến)\\s[^.;:PE]{0,40})(?<verb>tham luận|${SPEECH}|diễn văn|ý kiến (?:phát biểu|tham luận|thảo luận|trao đổi|góp ý|kết luận)|(?<=tiếp thu )ý kiến(?: chỉ đạo)?|(?<=(?:^|theo|nghe|trong|sau|qua|[.;:“”"]) )báo cáo|^báo cáo|(?<!(?:về|trước|liên quan|liên quan đến|với) (?:những |các |một số |một )?)phát biểu)(?:\\s(?!(?:của|do|về|với|gửi|cho|đối|liên|trước|được|đã|có)(?!\\p{L}))\\p{Ll}+|\\s\\d+){0,5}?(?:(?<=báo cáo)\\stại E)?\\scủa\\s+(?:các\\s+)?(?<who>P(?:\\s(?:với|về)\\s[^P.;]{3,120};\\s*P(?=\\s(?:với|về)\\s))*(?:(?:\\s*(?:[,;]|,? và)\\s*(?:của\\s+)?P)+(?=\\s*(?:[.]|$|(?:về|với|đều|cùng)(?!\\p{L}))))?)(?!\\s*(?:dẫn đầu|làm trưởng|chủ trì|ký|ban hành|đưa|gửi|về việc))`,
    [
      'ý kiến phát biểu của P',
      'sau lời khai mạc của P',
      'theo báo cáo của P , năm qua',
      'báo cáo tại E của P',
      'tham luận 2 của P',
      'tham luận của các P với nội dung giữ rừng ; P về kinh tế trang trại',
      'tiếp thu ý kiến chỉ đạo của P , P khẳng định',
      'E đã nghe tham luận của P ; P và P .',
      'các ý kiến phát biểu của P , P đều khẳng định',
    ],
    [
      'E sẽ có các tham luận của P , P .',
      'báo cáo của A',
      'báo cáo với đoàn do P dẫn đầu',
      'ý kiến cá nhân của P',
      'thực hiện ý kiến chỉ đạo của P , A đã',
      'trên cơ sở tờ trình của P',
      'trình bày báo cáo khái quát về quá trình cống hiến của P',
      'phát biểu tại E của P với A',
      'A lên tiếng về phát biểu của P',
      'P quán triệt , triển khai nội dung bài phát biểu của P tại E',
    ],
  ),
  rule(
    'spoke-list',
    'SPOKE_AT',
    `(?:^(?:[*•+–-]\\s*)?|[.;]\\s*|\\s(?:còn )?có\\s)(?:(?:phần|tham gia|cùng|trực tiếp|được mời|lên)\\s+)*(?<verb>phát biểu|tham luận|thảo luận|trao đổi|trình bày|góp ý|chia sẻ|báo cáo|giải trình)(?:\\s(?:tham luận|ý kiến|thảo luận|chỉ đạo|chúc mừng|chào mừng|khai mạc|kết luận|báo cáo|kinh nghiệm|hưởng ứng|góp ý|trao đổi|xây dựng|bế mạc|mở đầu|đề dẫn))*(?:\\s(?:tại\\s|với\\s)?(?:E|hội nghị|buổi lễ|buổi làm việc|đại hội))?\\s+(?:còn\\s+)?(?:có|là|gồm)\\s*:?\\s*(?<who>${PEOPLE})(?!\\s*(?:ký|nêu|ghi|gửi)(?!\\p{L}))`,
    [
      'phát biểu tại E có P ; P .',
      'tham luận tại E còn có P .',
      'phát biểu chúc mừng E là P',
      'tham gia phát biểu ý kiến có P và P',
      'phần tham luận có P và P .',
    ],
    ['báo cáo có P ký', 'phát biểu của P có nội dung', 'báo cáo của A là P', 'phát biểu tại E , P nói'],
  ),
  rule(
    'spoke-several',
    'SPOKE_AT',
    `^(?:(?:tại|trong|ở)\\s[^PA.;:]{0,40},\\s*|các đại biểu\\s*:?\\s*)?(?:cả\\s+)?(?<who>P(?:\\s*(?:[,;]|,? và)\\s*P)+)\\s*(?:(?:đã|đều|cùng|lần lượt|cũng|tham gia|có)\\s+)*(?<verb>phát biểu|tham luận|thảo luận|góp ý|trình bày tham luận|ý kiến)(?!\\p{L})`,
    ['tại E , P ; P đã tham luận .', 'P , P và P phát biểu thảo luận .', 'P , P lần lượt phát biểu tại E'],
    ['thay mặt P , P phát biểu', 'P nói ; P , P đề nghị', 'P ; P dự E .'],
  ),
  rule(
    'spoke-report-read',
    'SPOKE_AT',
    `(?<verb>báo cáo|tham luận|${SPEECH}|dự thảo|diễn văn|tờ trình|chuyên đề)[^PE.;,]{0,80}?\\sdo\\s+(?<who>P)\\s*,?\\s*(?:trực tiếp |thay mặt [^P.;,]{0,60}? )?(?:trình bày|thông qua|đọc|báo cáo|truyền đạt|giới thiệu)(?!\\p{L})`,
    ['theo báo cáo do P trình bày', 'dự thảo báo cáo chính trị do P đọc', 'chuyên đề do P truyền đạt'],
    ['báo cáo với đoàn do P dẫn đầu', 'nhiều ý kiến trái chiều do P từng sai phạm', 'tờ trình do P ký'],
  ),
  rule(
    'spoke-named',
    'SPOKE_AT',
    `(?<!(?:từng|không|chưa) )được\\s+(?<who>P)\\s*[,–-]?\\s*(?<verb>nêu|trình bày|đọc|thông tin|báo cáo|nhấn mạnh|thông qua(?! tháng| năm|\\s*[.;])|đưa ra(?! (?:khỏi|tòa|toà|xét))|cho biết|công bố|chỉ ra|đặt ra|lưu ý|chia sẻ|khẳng định|đề cập|giải đáp|giải trình|trả lời|làm rõ|tiếp thu|ghi nhận|(?:tiếp nhận|lắng nghe) và (?:cho biết|trả lời|giải đáp|ghi nhận))(?!\\p{L})`,
    [
      'đó là những con số được P nêu trong báo cáo',
      'thông tin được P - đưa ra tại E',
      'D được P công bố',
      'báo cáo sơ kết được P , đọc tại E',
    ],
    ['được P giao', 'từng được P thông tin', 'không được P trả lời', 'kế hoạch đã được P thông qua .'],
  ),
  rule(
    'spoke-question',
    'SPOKE_AT',
    `(?<!\\p{L})(?:câu hỏi|(?<!nỗi )băn khoăn)(?:\\s+(?:này|đó|trên|ấy))?\\s+của\\s+(?<who>P)`,
    ['câu hỏi của P lại nhắm vào', 'trả lời câu hỏi của P , P cho rằng'],
    ['câu hỏi về trách nhiệm của P'],
  ),
  rule(
    'spoke-answering',
    'SPOKE_AT',
    `(?:^|[.;]\\s*)(?:(?:những |các |\\d+ |bốn |ba |hai )*(?:người|thành viên chính phủ|vị|bộ trưởng) )?(?<verb>(?:trực tiếp )?(?:trả lời chất vấn|đăng đàn|giải trình))[^P.;:]{0,60}?\\s(?:là|gồm(?: có)?|có)\\s+(?:[^P.;:,]{0,20}:\\s*)?(?<who>${PP})`,
    [
      'người trả lời chất vấn là P',
      'trả lời chất vấn lần này là 4 bộ trưởng : P , P , P',
      'đăng đàn phiên đầu tiên có P',
    ],
    ['trả lời chất vấn của P là A', 'sau khi trả lời chất vấn , có P'],
  ),
  rule(
    'spoke-summed',
    'SPOKE_AT',
    `(?:(?<!\\p{L})(?:đó|đây)(?: cũng)?|["”»]\\s*,?(?: đó)?) là\\s+(?:một trong (?:những|các) |những |các )?(?:lời |ý kiến |sự )?(?<verb>khẳng định|chỉ đạo|yêu cầu|chia sẻ|nhận định|đánh giá|ý kiến|quan điểm|thông tin|phát biểu|trao đổi|đề nghị|kiến nghị|đề xuất|câu hỏi|chất vấn|phát ngôn|đáp từ|bộc bạch|gửi gắm|nhắn (?:gửi|nhủ)|căn dặn|kêu gọi|cam kết|nhắn gửi|phân tích|mong muốn|tâm sự|trăn trở|thừa nhận|kết luận|cảnh báo|nhắc nhở|lưu ý)[^P.;:“”"]{0,40}?\\s?của\\s+(?<who>P)(?:\\s*[(][^()]{0,40}[)])?(?:\\s*[,–-][^P.;:“”"]{2,90}?)?\\s*[,–-]?\\s*(?:tại|trong|nhân)\\s+(?:E|buổi|cuộc|phiên)`,
    [
      'đó là khẳng định của P tại E về',
      '" là yêu cầu của P tại E',
      'đây là một trong những yêu cầu của P , tại E',
    ],
    ['đó là chia sẻ của P với báo chí', 'đây là cuộc tiếp xúc cử tri đầu tiên của P tại E'],
  ),
];
