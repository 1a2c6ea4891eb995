/** What bodies hold: occasions. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { AA, ASIDE, type RoleRule, rule, WHEN } from './role.ts';

/** Partners without a name: "phối hợp với địa phương". */
const UNNAMED = String.raw`phối hợp (?:cùng với|với|cùng) (?:các |một số |những )?(?:địa phương|chính quyền|đơn vị|cơ quan|ban|ngành|tổ chức|đoàn thể)[^AE.;]{0,60}?`;

/** "chi hội được sự đồng ý của *A và A* tiến hành E": who lets it be held. */
const CONSENT = String.raw`(?<!\sđược (?:sự )?(?:đồng ý|chấp thuận|cho phép|nhất trí|thống nhất) của (?:A và )?)`;

/** How a thing is done. */
const SOLEMNLY =
  'đã|vừa|chính thức|long trọng|trọng thể|trang trọng|tưng bừng|tiến hành|đồng loạt|trực tiếp|cùng nhau|vinh dự';
/** Hosts without a name beside those with one: "A và các tổ chức chính trị - xã hội L". */
const BESIDE = String.raw`(?:(?:và|,|cùng)\s+(?:(?:các|một số|(?:đại diện|lãnh đạo)\s+(?:cấp (?:ủy|uỷ)|chính quyền)|chính quyền)\s+(?:(?!của|đã|tổ chức E)[^AE.;:,]){3,50}?|(?:báo|đài|tạp chí|quỹ|trung tâm|công ty|tập đoàn|trường|học viện|viện|ngân hàng|hiệp hội|câu lạc bộ|liên minh)\s+(?:(?!của|tổ chức E)[^AEP.;:,“”"]){3,60}?))?`;

/** "A *- đơn vị cụm trưởng* tổ chức E", "A *- cụm trưởng A (gồm A, A)* tổ chức E": what it is in its group. */
const LEADS = String.raw`(?:[,–-]\s*(?:đơn vị\s+)?(?:(?:cụm|khối|nhóm) trưởng|trưởng (?:cụm|khối|nhóm)|đăng cai|chủ nhà)(?!\p{L})[^EP.;:,–-]{0,60}?\s*(?:[(][^()]{0,160}[)]\s*)?[,–-]?\s*)?`;

/** "phối hợp với *các đơn vị:* A, B và C": who they are is listed. */
const UNITS = String.raw`(?:(?:các|hai|ba|bốn|năm|\d+)\s+(?:đơn vị|cơ quan|sở|ban|ngành|tổ chức|đoàn thể)[^AEP.;:“”"]{0,40}?\s*(?::|(?:gồm|là|như)\s*:?)\s*)?`;

/** What a host does with an occasion: "tổ chức", "đăng cai", or "mở" with its day or place. */
const HOLDS_IT =
  '(?:tổ chức(?! (?:chính trị|xã hội|xúc tiến|quốc tế|phi chính|liên|đoàn thể|thành viên|khác|đảng))|đăng cai|(?<=(?:E|lễ|lớp|hội nghị|buổi|hội thi|ngày hội)[^.;]{0,120})(?:chuẩn bị|lo liệu|thực hiện)(?=\\s*(?:[.;,]|$))|mở(?=\\s+(?:hôm|vào|tại|ở|sáng|chiều|ngày|T)(?!\\p{L})))';
/** The term of an elected body, its members or its place behind its name: "A khoá ix", "A gồm các L", "A , L ,". */
const TERM = String.raw`(?:\s*,?\s*(?:khóa|khoá|nhiệm kỳ)\s+(?:thứ\s+)?(?:[ivxl]+(?!\p{L})|\d[\d\s–-]*)(?:[(][^()]{0,40}[)])?\s*,?)*(?:\s*gồm\s+(?:các\s+)?L[^AEP.;:]{0,120}?)?(?:\s*,?\s*(?:tại\s+|(?:và|cùng)\s+)?L\s*,?)?`;
/** "A cho biết *cơ quan này* vừa mở E": it tells of its own. */
const ITSELF = String.raw`(?:\s*(?:(?:vừa|đã)\s+)?(?:cho biết|cho hay|xác nhận|thông báo|thông tin)\s*,?\s*(?:rằng\s+)?(?:[^AEP.;:,“”"]{0,24},\s*)?(?:cơ quan|đơn vị|bộ|sở|cục|hội|t[òo][aà]|viện|ban|trường|công ty|tập đoàn|huyện|tỉnh) này)?`;
/** Names that nobody read among the hosts: "quỹ dân số liên hiệp quốc tại việt nam - unfpa và A". */
const UNREAD = String.raw`(?:[^AEP.;:“”"]{2,70}?(?:,|và|cùng)\s*)?`;
/** "do nhà trường phối hợp với A tổ chức": the first of them by a noun of its kind. */
const UNREAD_HOST = String.raw`(?:[^AEP.;:“”"]{2,70}?(?:,|và|cùng|phối hợp(?:\s+(?:cùng với|với|cùng))?(?=[^.;]{0,120}\stổ chức))\s*)?`;

export const BODY_RULES: readonly RoleRule[] = [
  rule(
    'organized-direct',
    'ORGANIZED',
    `${CONSENT}(?<!(?:thành lập|truyền thống|(?:khuôn khổ|nhân dịp|hưởng ứng|thực hiện)(?!\\p{L})[^.;]{0,100}\\scủa) )(?<who>${AA})${TERM}\\s*(?:[(](?:[^)]{0,40}|\\s*gồm [^)AE]{0,200})[)]\\s*)?${LEADS}${BESIDE}${ITSELF},?${WHEN}\\s*(?:với sự chủ trì của P\\s+|là (?:đơn vị|cơ quan)\\s+)?(?:(?:${SOLEMNLY}|sẽ|dự kiến|chủ trì|cũng)\\s*(?:,\\s*)?)*(?:(?:phối hợp|cùng|liên kết|kết hợp)(?:\\s+chặt chẽ)?\\s*(?:với|cùng(?:\\s+với)?)?\\s*(?:lực lượng\\s+)?${UNITS}${UNREAD}(?<with>${AA})[^E.;]{0,60}?|${UNNAMED}|phối hợp (?:(?:cùng với|với|cùng) )?(?:(?:các|một số|nhiều|hai|ba|\\d+)\\s[^AEP.;:“”\"]{2,100}?|các\\s[^AEP.;:“”\"]{2,60}?,?\\s*gồm\\s*:\\s*[^AEP.;:“”\"]{2,160}?|L(?:\\s*[(][^()]{0,30}[)])?(?:\\s*(?:,|và)\\s*L)*)|phối hợp (?:cùng với|với|cùng)\\s[^AP.;:“”\"]{2,140}?)?\\s*(?:(?:${SOLEMNLY}|cùng|đồng|phối hợp)\\s+)*(?:(?:đăng cai tổ chức|tổ chức|khai mạc|bế mạc|phát động|mở|tiến hành|triệu tập)\\s+(?:[^AE.;]{0,25}?|(?:để|cho)\\s+(?:[AP]|[^AEP.;:]{0,30}\\s*(?:đại biểu|đbqh)\\s)[^E.;:]{0,80}?(?=E\\s+(?:cử\\s+)?tri(?!\\p{L})))|(?:làm|họp)\\s+)E`,
    [
      'A phối hợp với A tổ chức E tổng kết',
      'A và A phối hợp tổ chức E',
      'A long trọng tổ chức E',
      'A đã phối hợp với địa phương tổ chức E',
      'A cùng đại diện chính quyền thôn đông tổ chức E',
      'A phối hợp A tổ chức cho đại biểu A E tri L',
      'A phối hợp các tổ chức chính trị - xã hội tỉnh , gồm : hội phụ nữ , hội nông dân tổ chức E',
      'A ; A và A đã đồng loạt tổ chức E',
      'A phối hợp với lực lượng A tổ chức E',
      'A và các tổ chức chính trị - xã hội L tổ chức E',
      'A khoá ix đã tổ chức E thứ 11',
      'A khoá xviii , nhiệm kỳ 2016 - 2021 tổ chức E',
      'A , L tổ chức E',
      'A và L tổ chức E',
      'A tại L tổ chức E',
      'A phối hợp L tổ chức E',
      'A phối hợp L ( L ) và L tổ chức E',
      'A phối hợp các tỉnh ven biển từ L đến L tổ chức E',
      'A chính thức khai mạc E',
      'A , A , A đồng tổ chức E',
      'A đăng cai tổ chức E',
      'A gồm các L , bảo lâm và L tổ chức E',
      'A ngày 26 / 11 sẽ tổ chức E',
      'A với sự chủ trì của P đã tổ chức E',
      'A sẽ triệu tập E bất thường',
      'A khoá xiii đã họp E lần thứ nhất',
      'A phối hợp với liên minh nghị viện thế giới ( ipu ) và E phát triển ( undp ) tổ chức E',
      'A phối hợp với tổng lãnh sự quán hoa kỳ tại việt nam và A ( amcham ) tổ chức E',
      'tin từ A cho biết cơ quan này đã mở E',
      'thông tin từ A xác nhận , cơ quan này vừa tổ chức E',
      'A , báo điện tử đất mới đã tổ chức E tổng kết',
      'A và quỹ bảo trợ trẻ em xanh phối hợp tổ chức E',
      'A phối hợp với các đơn vị : A , A và A tổ chức E',
      'A là đơn vị chủ trì tổ chức E',
      'A , A phối hợp cùng với A tổ chức E',
      'A - đơn vị cụm trưởng - đã tổ chức E',
      'A - cụm trưởng A ( gồm A , A ) tổ chức E',
      'A L ( gồm 5 xã : văn tố , an thanh , quang trung , chí minh và quang khải ) tổ chức E',
    ],
    [
      'trong khuôn khổ đại hội của A , quỹ x tổ chức E',
      'A , ngân hàng của P tổ chức E',
      'A cho biết E này sẽ mở lại',
      'A tổ chức tuyên truyền',
      'A khoá ix bầu P tại E',
    ],
  ),
  rule(
    'organized-listed',
    'ORGANIZED',
    `(?<!\\p{L}|(?:của|cho|với|tới) )(?:liên ngành|(?:các|hai|ba|bốn|năm|\\d+) (?:đơn vị|cơ quan|ngành|lực lượng))(?!\\p{L})[^AEPL.;:(]{0,50}[(]\\s*(?:gồm(?: có)?\\s*:?\\s*)?(?<who>A\\s*(?:,|và|-|–)\\s*${AA})\\s*[)]\\s*(?:(?:${SOLEMNLY}|phối hợp|cùng|đồng)\\s+)*tổ chức\\s+E`,
    [
      'liên ngành tư pháp trung ương ( A , A , A , A ) tổ chức E',
      'ba ngành ( gồm A , A và A ) đã phối hợp tổ chức E',
    ],
    [
      'báo cáo của các đơn vị ( A , A ) tổ chức E',
      'liên ngành ( A ) tổ chức E',
      'các đơn vị ( A , A ) tham dự E',
    ],
  ),
  rule(
    'organized-by',
    'ORGANIZED',
    `(?<!\\p{L})do\\s+${UNREAD_HOST}(?<who>${AA})(?:\\s*[–-]\\s*\\p{Ll}[^AE.;–-]{0,40}?[–-])?(?:\\s*[(][^()]{0,40}[)])?(?:\\s*,?\\s*L\\s*,?)?\\s*(?:(?:chủ trì|phối hợp|cùng|đồng|đứng ra|trực tiếp|liên kết|kết hợp)\\s*,?\\s*)*(?:(?:cùng với|với|cùng|và)?\\s*(?:${UNREAD}(?<with>${AA})(?:\\s*(?:,|và|cùng)\\s+(?!của |đã )[^AEP.;:“”"]{2,70}?)?|(?:với|cùng|và|một số|các)\\s(?:[^AEP.;:“”"]|“[^“”.;]{1,40}”){1,70}?|(?:với|cùng)\\s+(?:(?:các )?(?:xã|phường|huyện|tỉnh)\\s+)?L)\\s*(?:[(][^()]{0,40}[)]\\s*|[(]\\s*A\\s+(?=tổ chức))?)?(?:${HOLDS_IT}|(?<=^[^.;]{0,12}E[^.;]{0,200})(?:(?:đã|vừa|chính thức|sẽ)\\s+)*diễn ra(?!\\p{L}))`,
    [
      'E do A phối hợp A đã chính thức diễn ra vào sáng nay',
      'E do A và A phối hợp tổ chức vào T',
      'E do A , A đứng ra tổ chức',
      'E do A và A mở hôm T tại L',
      'E do A kết hợp với A tổ chức',
      'E do A phối hợp A và A ( viết tắt ) tổ chức',
      'E do A - đơn vị cụm trưởng - đăng cai',
      'E do A chuẩn bị , P điều hành',
      'E do A phối hợp với A ( A tổ chức',
      'E do A phối hợp với tổ chức xúc tiến thương mại nhật bản ( jetro ) tổ chức',
      'E do A và quỹ dân số liên hiệp quốc tại việt nam - unfpa tổ chức ngày 5',
      'E do ngân hàng thế giới và A tổ chức ngày 13',
      'E do nhà trường phối hợp với A tổ chức',
      'E do A ( nn ) chủ trì , phối hợp với uỷ ban quốc gia apec và A tổ chức',
      'E do A phối hợp một số cơ quan tổ chức ngày 8',
      'E do A và A lo liệu , gói gọn',
      'E do A ( A ) và quỹ quốc tế “ cánh buồm L ” phối hợp tổ chức tại',
      'E do A cùng quỹ từ thiện bloomberg , A và quỹ vận động chính sách y tế tổ chức sáng nay',
    ],
    [
      'do A ban hành',
      'E giới thiệu tổ do đơn vị phối hợp A thực hiện .',
      'cánh cửa do A mở ra',
      'do A chuẩn bị hồ sơ',
      'do A và các tổ chức xã hội đóng góp',
    ],
    { holds: true },
  ),
  rule(
    'organized-named',
    'ORGANIZED',
    `(?:(?:(?:đơn vị|cơ quan|các bên|nước)\\s+|đứng ra\\s+|chủ nhà\\s+|đồng\\s+)(?:(?:đăng cai|đứng ra|chủ trì|phối hợp)\\s*,?\\s*)*(?:đăng cai|đứng ra|chủ nhà|tổ chức)(?:\\s+E)?\\s*(?:là|gồm|:)\\s*:?|(?<=E[^.;]{0,80})tổ chức bởi)\\s*(?<who>${AA})`,
    [
      'đơn vị đăng cai tổ chức E là A .',
      'cơ quan đứng ra tổ chức là A',
      'đứng ra tổ chức E là A và A , hai đơn vị ký kết',
      'đơn vị tổ chức : A',
      'E được tổ chức bởi A',
      'đồng tổ chức E là A',
    ],
    ['đơn vị phối hợp là A'],
  ),
  rule(
    'organized-host',
    'ORGANIZED',
    `(?<=E[^;]{0,200}|phân công[^.;]{0,30})(?<!ủng hộ )(?<who>${AA})${TERM}\\s*(?:(?:được\\s+(?:giao|chọn|phân công)|là đơn vị|làm|nhận)\\s+)?(?:đăng cai(?=\\s*(?:E|[.;,]|$|tổ chức E))|chủ nhà|(?:[–-]\\s*|là\\s+)(?:đơn vị|cơ quan|nhà) tổ chức(?=\\s*(?:E|[.;,]|$)))`,
    [
      'theo phân công luân phiên , A đăng cai .',
      'E năm nay A là đơn vị đăng cai',
      'E do A làm chủ nhà',
      'E , A là đơn vị tổ chức .',
    ],
    ['ủng hộ A đăng cai E', 'A đăng cai giải'],
  ),
  rule(
    'organized-verb',
    'ORGANIZED',
    `${CONSENT}(?<!(?:tin từ|theo)\\s[^AP,.;]{0,30})(?<who>${AA})${TERM}\\s*(?:(?:đã|vừa|long trọng|tiến hành|tiếp tục|đồng loạt|chính thức)\\s*)*(?:(?:chủ trì\\s*,?\\s*)?(?:phối hợp|kết hợp)\\s*(?:cùng với|với|cùng)?\\s*(?<with>${AA})\\s*|(?<=A\\s*(?:và|,|cùng)\\s*A\\s*)(?:cùng\\s+)?phối hợp\\s+)?(?:(?:đã|vừa|long trọng|tiến hành)\\s*)*E`,
    [
      'T , A E giao ban',
      'A tiếp tục E',
      'A đồng loạt E',
      'A đã E',
      'A phối hợp với A , A E giao ban',
      'A chủ trì , phối hợp cùng A E 05 tháng thực hiện G',
      'A kết hợp với A và A E 5 năm G',
      'A và A phối hợp E tháng hành động',
    ],
    ['A tuyên truyền E', 'tin từ cổng thông tin A E', 'A chủ trì E', 'A được sự đồng ý của A và A E'],
    { verb: true },
  ),
  rule(
    'organized-team',
    'ORGANIZED',
    `(?<!\\p{L})(?:đoàn|tổ)\\s+(?:giám sát|kiểm tra|khảo sát)(?:\\s+(?!do|đã|có)\\p{Ll}+){0,4}?\\s+(?:của\\s+)?(?<who>A)(?:\\s+do\\s+P[^.;E]{0,60}?(?:trưởng đoàn|dẫn đầu|tổ trưởng))?${WHEN}\\s*,?\\s*(?:(?:đã|vừa|có|tiến hành|tổ chức)\\s+)*E`,
    ['chiều 21 / 9 , đoàn giám sát của A do P làm trưởng đoàn đã có E tại A', 'đoàn kiểm tra A tiến hành E'],
    ['đoàn công tác của A thăm E', 'đoàn giám sát đã có E tại A', 'đoàn kiểm tra của A dự E'],
  ),
  rule(
    'organized-led',
    'ORGANIZED',
    `(?<!(?:của|với|tại|viên|trưởng|tịch|đốc) )(?<who>A)\\s+do\\s+P[^.;E]{0,60}?(?:trưởng đoàn|dẫn đầu|tổ trưởng)${WHEN}\\s*,?\\s*(?:(?:đã|vừa|có|tiến hành|tổ chức)\\s+)*E`,
    [
      'ngày 18 / 5 , A do P làm trưởng đoàn đã E công tác',
      'A do P dẫn đầu tổ chức E tại A',
      'A do P dẫn đầu E tri L',
    ],
    ['đoàn công tác của A do P dẫn đầu đã E', 'A do P chủ trì E'],
    { head: /^(?:buổi )?(?:giám sát|khảo sát|tiếp xúc cử)/u },
  ),
  rule(
    'organized-had',
    'ORGANIZED',
    `(?<!(?:viên|trưởng|tịch|của|với|đạo|diện|tại|ở|gồm|đốc|cho|cùng) )(?<who>A${ASIDE}(?:\\s*(?:và|,)\\s*A${ASIDE})*)${TERM}${WHEN}\\s*(?:(?:đã|vừa|cũng|tiếp tục)\\s+)*có\\s+E(?=\\s+(?:(?:nội bộ|khẩn|riêng|kín|đột xuất|trực tuyến)\\s+)?(?:với|về|bàn|cùng|để|nhằm|tổng kết|sơ kết|quán triệt|kiểm điểm|xem xét|đánh giá|giới thiệu|thực hiện|triển khai|\\d+ (?:năm|tháng)|phong trào|công tác|kết quả|[GD])(?!\\p{L}))`,
    [
      'sáng 22 / 1 , A đã có E với A về D',
      'A có E với các bộ về tiến độ',
      'A vừa có E thực hiện quy trình',
      'A đã có E nội bộ về vụ việc',
      'A đã có E 1 năm thực hiện G',
      'A có E G',
    ],
    [
      'P và lãnh đạo A có E với',
      'đoàn công tác của A có E với A',
      'A có E là thành viên',
      'A có E thường niên',
    ],
    { had: true },
  ),
  rule(
    'organized-passive',
    'ORGANIZED',
    `E[^E.;]{0,200}?\\s(?:vừa |đã )?(?:được|mà)\\s+(?<who>${AA})\\s*(?:(?:đã|vừa|cùng|chủ trì)\\s*,?\\s*)*(?:(?:phối hợp|cùng|liên kết)\\s*(?:cùng với|với|cùng)?\\s*(?<with>${AA})\\s*|phối hợp (?:với|cùng)\\s[^AEP.;:]{2,60}?\\s)?(?:,?\\s*(?:L|tỉnh L)\\s*,?\\s*)?(?:phối hợp\\s+|đứng ra\\s+|đồng\\s+)?${HOLDS_IT}`,
    [
      'E được A phối hợp với các đơn vị tổ chức',
      'E mà A , A , L phối hợp tổ chức chiều T',
      'E vừa được A , A và A tổ chức chiều T',
      'E được A phối hợp với A tổ chức',
      'E mà A , A phối hợp tổ chức chiều T',
    ],
    ['E được A đánh giá cao'],
  ),
  rule(
    'organized-sent',
    'ORGANIZED',
    `(?<who>${AA})${TERM}\\s*(?:(?:đã|vừa)\\s+)?tổ chức\\s+(?:(?:các|hai|ba|nhiều|\\d+)\\s+)?đoàn(?: công tác| đại biểu)?\\s+(?:đến|đi|tới|về)\\s+E`,
    ['A - A - A đã tổ chức đoàn đến E', 'A tổ chức 3 đoàn công tác đi E'],
    ['A tổ chức đoàn do P dẫn đầu', 'đoàn của A đến E'],
  ),
  rule(
    'organized-bare',
    'ORGANIZED',
    `E[^AEP.;,]{0,60}?\\s(?<who>A)\\s+tổ chức(?=\\s+(?:sáng|chiều|tối|trưa|ngày|hôm|vào|tại)(?!\\p{L}))`,
    ['tại E A tổ chức chiều 8 / 6', 'tại E sơ kết A tổ chức sáng 16 - 7'],
    ['tại E , A tổ chức sáng nay', 'E A tổ chức lại'],
  ),
  rule(
    'organized-session',
    'ORGANIZED',
    `^[^E]*E(?:\\s+(?:lần\\s+)?(?:thứ\\s+)?(?:\\d+|[ivx]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|đầu tiên|thường kỳ|thường lệ|bất thường|chuyên đề|cuối năm|giữa năm)(?!\\p{L}))?(?:\\s*[(][^()AE]{0,40}[)])?\\s+(?:của\\s+)?(?<who>A)(?!(?:\\s*,\\s*A){2}|\\s*(?:[(,]\\s*)?(?:tổ chức|chủ trì|phối hợp|và A tổ chức|dự kiến|sẽ|tới|lần tới|sắp))`,
    ['phát biểu tại E A sáng 17 - 4', 'tại E thứ 8 A khoá xiii', 'E lần thứ 15 của A'],
    [
      'E lãnh đạo A',
      'E với A',
      'tại E , A',
      'tại E A , A , A đã thảo luận',
      'E A dự kiến diễn ra vào quý iii',
    ],
    { session: true },
  ),
  rule(
    'organized-own',
    'ORGANIZED',
    `E(?<between>(?:\\s+(?:\\p{Ll}+|\\d+)){1,30}?\\s+của\\s+)(?<who>A)(?=\\s*(?:[.]|$|[–-]\\s*ảnh|(?:sáng|chiều|tối|ngày|hôm|diễn ra|được tổ chức)(?!\\p{L})))`,
    [
      'E trực tuyến sơ kết tình hình thực hiện nhiệm vụ 6 tháng đầu năm của A - ảnh',
      'E tổng kết công tác năm của A sáng T',
    ],
    ['E triển khai D của A', 'E của A', 'E về ý kiến của A với người dân'],
    { own: true },
  ),
  rule(
    'organized-sitting',
    'ORGANIZED',
    `(?:tại|trong|tiếp tục|chủ trì|dự|điều hành|khai mạc)\\s+E\\s+(?:lần\\s+)?(?:thứ\\s+)?(?:\\d+|[ivx]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\\p{L})[^AEP.;]{0,50}?,\\s*(?<who>A)(?=\\s*(?:(?:khóa|khoá)\\s|(?:(?:đã|cũng|sẽ)\\s+)*(?:xem xét|quyết định|quyết nghị|kỷ luật|bầu|thông qua|biểu quyết|kết luận|thảo luận|cho ý kiến|tiến hành|phê chuẩn|miễn nhiệm|bãi nhiệm|chất vấn|nghe|thống nhất|nhận thấy|dành|lấy phiếu|để|nhằm)(?!\\p{L})))`,
    [
      'tại E thứ 35 ( ngày 24 - 26 / 4 ) , A đã xem xét',
      'tại E thứ 12 khai mạc sáng 30 / 12 , A khoá 16 đã bầu P',
      'trong E lần thứ 3 , A khoá xiv',
      'P đã chủ trì E thứ 15 , A để cho ý kiến vào D',
    ],
    ['tại E , A đã quyết định', 'tại E thứ 35 , A đề nghị'],
    { session: true, sits: true },
  ),
];
