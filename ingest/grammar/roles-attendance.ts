/** Who was there, as lists tell it. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { NOT_DU, type RoleRule, rule } from './role.ts';

/** How a sentence opens that lists who was there: "Cùng đi với ông A có", "Về chung vui với bà con có", "Theo dõi, chỉ đạo hội nghị có". */
const PRESENT =
  'tại điểm cầu|(?:cùng đi|đi cùng|cùng (?:dâng hương|tham gia|tiếp|làm việc|chứng kiến|theo dõi|chung vui|chia vui))|tháp tùng|chung vui|chia vui|(?:về|đến|tới) (?:trao|chúc mừng|động viên|cổ vũ|chứng kiến|chung vui|chia vui|thăm|với (?:E|buổi|hội nghị|ngày hội))|chứng kiến (?:E|lễ|việc ký|buổi|nghi thức)|theo dõi(?: ,| và)? (?:chỉ đạo )?(?:E|buổi|hội nghị)';
/** Those who come with somebody: he is no part of the list. */
const WITH = 'cùng đi|đi cùng|cùng tham gia|cùng tiếp|tháp tùng|cùng (?:tham )?dự E(?= với P)';

export const ATTENDANCE_RULES: readonly RoleRule[] = [
  rule(
    'attended-list',
    'ATTENDED',
    `(?:^|[,;.:–-]\\s*|\\s)(?:(?:cùng|tham|tới|đến|về|mời|có|và|tiếp)\\s+)*${NOT_DU}(?:\\s+(?:và|,)?\\s*(?:chỉ đạo|phát biểu|họp|chứng kiến|chia vui|chúc mừng))*(?:[^PA.]{0,60}?|\\s*E(?:(?! (?:cũng|đã|đặt|hỏi|sẽ|liên quan) )[^P.;:]){0,160}?|[^PA.]{0,40}?(?:tại|cầu)\\s+A[^PA.;]{0,20}?|[^P.;:]{0,60}?,\\s*(?:về\\s+)?phía\\s[^P.;:]{0,50}?)\\s(?:có|gồm|(?<!đặc biệt |nhất )là)(?<rest>\\s*:?\\s.*P.*)$`,
    [
      'dự E có P ; P',
      'tới dự và chỉ đạo có P',
      'cùng dự có P',
      'dự E tại điểm cầu A có P ; P',
      'dự buổi lễ , phía A có P',
      'tham dự E công bố quyết định sáp nhập A và A sáng T có P',
    ],
    [
      'dự kiến có P',
      'dự án do P',
      'đại biểu dự E , đặc biệt là ý kiến này , P nhấn mạnh',
      'danh dự là P',
      'tham dự E cũng đặt câu hỏi về việc A có tờ trình gửi P',
    ],
  ),
  rule(
    'attended-site',
    'ATTENDED',
    `(?:^|[,;.]\\s*)(?:${PRESENT}|(?:đại diện|thay mặt)\\s+(?:[AC]|lãnh đạo|hai|các|ba|bốn)[^PAE.;,]{0,25}?|đón đoàn(?!\\s+tại sân)|(?:tham gia |chủ trì )?(?:đón(?: tiếp)?(?: và|,)? )?tiếp(?: đón)?(?:,? và làm việc)?(?: với)? đoàn|làm việc với đoàn|đón tiếp|thành phần (?:tham dự|đoàn|tham gia)|(?:các )?(?:lãnh đạo|đại biểu|đồng chí|vị) khác cùng (?:tham )?(?:dự|gia)|(?:người )?trực tiếp đối thoại với)[^P.;]{0,70}?\\s(?:ngoài P[^P.;:]{0,40}?\\s)?(?:còn\\s+)?(?:có|gồm|(?<=đối thoại với .*)là)(?<rest>\\s*:?\\s.*P.*)$`,
    [
      'làm việc với đoàn có P ; P',
      'chứng kiến buổi ký , ngoài P còn có P , P .',
      'thành phần đoàn lào có P và P .',
      'các lãnh đạo khác cùng tham gia E thả cá có P và phu nhân , P , P .',
      'trực tiếp đối thoại với 150 bạn trẻ là P ; P .',
      'tại điểm cầu L có P và P',
      'cùng đi có P ; P',
      'chứng kiến E ký có P ; P',
      'chung vui với cán bộ có P ; P',
      'thay mặt A có P .',
      'tiếp và làm việc với đoàn có các ông : P ; P',
      'tiếp đón và làm việc với đoàn có P ; P',
      'đón và tiếp đoàn có các đồng chí : P ; P',
      'về trao nhà , phía tỉnh có P ; phía xã có P ; P .',
      'về chung vui với bà con có P ; P',
      'đến với E , phía A có P ; phía tỉnh có P .',
      'theo dõi , chỉ đạo E có P .',
      'cùng chứng kiến việc ký kết có P ; P ; các chánh án .',
    ],
    [
      'cùng đi tuần tra với P',
      'tại điểm cầu L , P phát biểu',
      'đại diện cho người dân phường , nơi có nhà , P',
    ],
  ),
  rule(
    'attended-had',
    'ATTENDED',
    `^E(?:\\s+của P(?:\\s+(?:tại|với) [AL])?(?=\\s+còn))?\\s+(?:cử\\s+tri\\s+|tri\\s+)?(?:còn\\s+)?có\\s+(?:(?:nhiều |đông đảo )?(?:các )?(?:đồng chí|đại biểu|vị đại biểu|khách mời)(?:\\s+(?:gồm|là|như))?\\s*:?\\s*)?(?<rest>P.*)$`,
    [
      'E còn có P ; P .',
      'E của P tại A còn có P và P',
      'E có P , P tham dự',
      'E cử tri có nhiều đại biểu gồm : P , P , lãnh đạo A',
    ],
    ['E có nội dung do P trình bày', 'E của P có P ghi'],
  ),
  rule(
    'attended-besides',
    'ATTENDED',
    `(?:dự|chứng kiến|tham gia|có mặt|E)(?!\\p{L})[^P.;:“”"]{0,60}?,?\\s*ngoài\\s+(?<who>P(?:\\s*(?:,|và)\\s*P)*)\\s*,?\\s*(?:còn\\s+)?có(?!\\p{L})`,
    ['chứng kiến E ký , ngoài P còn có P , P', 'tham dự E ngoài P và P còn có'],
    ['E , ngoài P ra không ai có', 'P nói ngoài P còn có P'],
  ),
  rule(
    'attended-company',
    'ATTENDED',
    `(?:^|[,;.]\\s*)(?:đoàn\\s[^PE.;:]{0,50}?\\s)?(?:${WITH})(?:\\s+(?:với|đoàn))?[^.;:]{0,60}?\\s(?:còn\\s+)?(?:có|gồm)(?<rest>\\s*:?\\s*(?:các đồng chí\\s*:?\\s*)?P.*)$`,
    [
      'cùng đi với P có P .',
      'tháp tùng P và phu nhân còn có P ; P',
      'cùng tham gia với P có P',
      'cùng dự E với P còn có P',
      'đoàn đại biểu cấp cao tháp tùng P tham gia E có P , P và P',
    ],
    ['cùng đi với P , P nói', 'cùng đi tuần tra với P', 'cùng dự E với P , P có ý kiến'],
  ),
  rule(
    'attended-colon',
    'ATTENDED',
    `(?:^(?:[*•+–-]\\s*)?|[,;.]\\s*|^(?:các|nhiều|những|đại diện)\\s[^PE.:;“”"]{2,90}?\\s)(?:(?:cũng|cùng|tham|tới|đến|về)\\s+)*${NOT_DU}[^PA.:]{0,60}?:(?<rest>\\s*.*P.*)$`,
    ['dự E : P , P', '* dự E : 1 . P . 2 . P .', 'các nguyên lãnh đạo cấp trung ương cũng về dự : P , P ; P'],
    ['dự toán : P'],
  ),
  rule(
    'attended-delegates',
    'ATTENDED',
    `^(?:[*•+–-]\\s*)?(?:các\\s+)?(?:đại biểu|khách mời|thành phần|đại diện (?:hai|ba|các) (?:bên|đơn vị))[^P.:;]{0,40}:(?<rest>\\s*.*P.*)$`,
    ['* đại biểu tỉnh : - P ; - P . * đại biểu huyện : - P', 'đại biểu phường : P , P'],
    ['đại biểu P : " nói "'],
  ),
  rule(
    'attended-guests',
    'ATTENDED',
    `(?:^|[,;.]\\s*)(?:khách mời[^P.:;]{0,30}?\\s(?:có|là|gồm)|(?:có mặt|hiện diện|góp mặt)[^P.:;,]{0,50}?\\s(?:còn\\s+)?có(?: các [^P.:;,]{0,30}:)?|(?:thành viên|tham gia)(?: của)? đoàn[^P.:;,]{0,30}?\\s(?:có|gồm|là)|(?:trong )?(?:tổ|đoàn|các) (?:đại biểu|đbqh)(?!.*tiếp xúc với)[^P.:;,]{0,60}?\\s(?:ngoài P\\s)?(?:còn có|gồm)|điểm cầu [^P.:;,]{0,40}?\\scó(?: các [^P.:;,]{0,30}:)?|trưởng đoàn[^P.:;,]{0,30}?\\slà|tiếp đoàn là)(?<rest>\\s*:?\\s*P.*)$`,
    [
      'khách mời của cụm có P ; P',
      'có mặt lắng nghe ý kiến người dân còn có P ; P',
      'trưởng đoàn phía L là P',
      'khách mời danh dự là P',
      'góp mặt tại E có P , P',
      'thành viên đoàn có P ; P ; đại diện A .',
      'phía quận , tiếp đoàn là P ; P',
      'tổ đại biểu A số 1 ngoài P còn có P và P .',
      'có mặt tại điểm cầu chính còn có các thành viên A : P ; P .',
      'tại điểm cầu L , P chủ trì ; điểm cầu L có P .',
    ],
    ['có mặt tại hiện trường , P', 'khách mời P nói'],
  ),
  rule(
    'attended-side',
    'ATTENDED',
    `^(?:(?:đại biểu|khách mời)\\s+)?(?:về\\s+)?phía\\s+[^P.]{0,80}?(?:có|:|gồm)(?<rest>.*P.*)$`,
    ['về phía A có P ; P', 'về phía huyện có các đồng chí : P', 'đại biểu phía A có P'],
    ['phía đông có L'],
  ),
  rule(
    'attended-bodies',
    'ATTENDED',
    `(?:^|[,;.]\\s*)(?:(?:cùng|tham|tới|đến|về)\\s+)*${NOT_DU}\\s+[^PA.;:]{0,40}?(?:có|gồm)\\s*:?\\s*(?<who>A(?:\\s*(?:,|;|và|, và)\\s*A)*)(?=\\s*(?:[.;]|,|và|$))`,
    ['dự E có A , A và A .', 'tham dự E có : A ; A'],
    ['dự E có lãnh đạo A', 'dự E có đại diện A , A', 'dự án có A'],
    { subjects: 'AC' },
  ),
  rule(
    'attended-named',
    'ATTENDED',
    `(?:^|[.;]\\s*)(?:(?:cùng|tham|tới|đến|về)\\s+)*${NOT_DU}\\s+E(?:\\s+\\p{Ll}+){0,10}?(?:\\s*,\\s*(?:về\\s+)?phía\\s+A\\s*,?)?\\s(?<!(?:do|của|với|bởi|cho|có|và|về|để|theo) )(?<rest>P.*)$`,
    ['tham dự E ra quân P ; P', 'dự E P , P và đại diện A', 'tham dự E tổng kết , về phía A P ; P ; P .'],
    ['dự E do P chủ trì', 'tham dự E , P phát biểu', 'dự E của P'],
  ),
  rule(
    'attended-joined',
    'ATTENDED',
    `(?:^|[,;.]\\s*)tham gia\\s+(?:E|cuộc|buổi|đoàn|hội nghị)[^P.;]{0,40}?\\s?(?:có|gồm)(?<rest>\\s*:?\\s.*P.*)$`,
    ['tham gia cuộc gồm P , P'],
    ['tham gia phong trào có P'],
  ),
];
