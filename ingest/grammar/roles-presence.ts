/** Who was there, as prose tells it: "P dự E", "E có sự tham dự của P". Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { BRACKET, COMPANY, JOIN, LEFT, NOT_DU, PEOPLE, PP, type RoleRule, rule, WHEN } from './role.ts';

/** People behind "của", with bodies that only send somebody between them. */
const GUESTS = `P(?:${LEFT}${JOIN}(?:(?:các|lãnh đạo|đại diện|nguyên)\\s+(?:A|[^PAE.;:]{0,30}?)\\s*(?:,|và)\\s*|các\\s+|(?:đại|thượng|trung|thiếu) (?:tướng|tá)\\s*[–-]\\s*)?P)*`;

/** "đã rời L , lên đường (sang) ...": who sets out for an occasion. */
const WHERE_TO = String.raw`(?:L|\p{Ll}+(?:\s\p{Ll}+){0,2}?)(?:\s*[,(]\s*(?:L|\p{Ll}+(?:\s\p{Ll}+){0,3}?)\s*[)]?)?`;
const SETS_OUT = String.raw`(?:(?:(?:đã|sẽ|vừa)\s+)?(?:rời\s+L\s*,?\s*)?(?:lên đường(?:\s+(?:sang|tới|đến|ra|vào)\s+${WHERE_TO})?|(?:sang|tới|đến|ra|vào|về)\s+${WHERE_TO})\s*,?\s*(?:để\s+)?(?=(?:tham\s+)?dự\s+E))?`;

/** How somebody came to be there: "Từ Sóc Trăng ra Hà Nội tham dự", "Lần đầu tiên được dự". */
const OWN_WAY = '(?:lần (?:đầu(?: tiên)?|thứ \\p{L}*\\d*)|vinh dự|từ L[^PEA.;,]{0,30})';

export const PRESENCE_RULES: readonly RoleRule[] = [
  rule(
    'attended-body',
    'ATTENDED',
    `(?<!P , )(?<!(?<!(?:tại|ở) (?:[^PA.,;]{1,20} )?)A , )(?<!(?:diện|đạo|huy|viên|biểu|cán bộ|sĩ|của|thuộc|tại|ở|P|và) )(?<who>A(?:\\s*(?:,|và|, và)\\s*A)*)(?:\\s+L)?\\s*(?:(?:đã|cũng|cùng|đến|tới|về)\\s+)*(?:tham dự|dự)\\s+E`,
    ['A và A tham dự E', 'T , A cùng dự E', 'tại trụ sở A , A và A L tham dự E'],
    ['đại diện A tham dự E', 'lãnh đạo A dự E', 'P , A dự E', 'lãnh đạo A , A dự E'],
    { subjects: 'AC' },
  ),
  rule(
    'attended-bodies-present',
    'ATTENDED',
    `(?:E[^.;]{0,160}|^(?:với|có)\\s+)sự (?:tham dự|tham gia|có mặt|góp mặt) của\\s+(?<who>A(?:\\s*(?:,|và|, và)\\s*A)*)`,
    ['với sự tham dự của A , A và A', 'E có sự tham dự của A', 'E có sự tham gia của A , A .'],
    ['với sự tham dự của lãnh đạo A', 'sự chỉ đạo của A', 'tổ công tác với sự tham dự của A'],
    { subjects: 'AC' },
  ),
  rule(
    'attended-closing',
    'ATTENDED',
    `^(?:(?:các )?đồng chí\\s*:\\s*)?(?<rest>P(?:${PEOPLE.slice(1)})?\\s*[;,].*?(?:đại diện|lãnh đạo|chỉ huy|các|toàn thể|đông đảo)[^P;:.]*?)\\s(?:cùng\\s+)?(?:về\\s+|đến\\s+|tới\\s+)?(?:tham\\s+)?dự(?:\\s+(?:E|hội nghị|buổi lễ|cuộc họp))?\\s*[.]?$`,
    [
      'P ; P ; đại diện A ; các đại biểu A tham dự .',
      'P , đại diện các phòng cùng dự E .',
      'các đồng chí : P ; P ; chỉ huy 6 đồn dự E .',
    ],
    ['P yêu cầu các đơn vị tham dự', 'P ; P tham dự .'],
  ),
  rule(
    'attended-direct',
    'ATTENDED',
    `(?<!(?:(?<!khách )mời|cử|phân công|giao|triệu tập|quyền của|gặp|gặp gỡ|hội kiến|tiếp kiến|yết kiến|(?:hội đàm|làm việc|trao đổi) với|chào|thăm) )(?<who>${PEOPLE})${BRACKET}${COMPANY}\\s*[,–-]?${WHEN}\\s*${SETS_OUT}(?:(?:cũng|đã|sẽ|vừa|dự kiến|cùng|đồng|đến|tới|về|tham|trực tiếp|có mặt|được mời|được)\\s+)*(?:${NOT_DU}(?!\\s+và\\s+(?:đồng\\s+)?chủ trì)|(?<=cũng )có mặt(?=\\s*[.]?\\s*$)|có mặt(?=\\s*(?:từ đầu|để (?:giải trình|trả lời|giải đáp|lắng nghe|tiếp thu)|(?:tại|trong) (?:E|buổi|hội nghị)))|(?:tham gia|chứng kiến|góp mặt tại|hiện diện tại|theo dõi) (?:E|buổi lễ|lễ ký)|(?<=mời )chứng kiến|(?<=P (?:(?:cùng|đã|cũng|đến|tới) )*)chứng kiến(?=\\s*[.]?\\s*$)|tặng (?:lẵng )?hoa(?:,? (?:và )?chúc mừng)?(?=\\s+E)|(?:chung|chia) vui(?=\\s+(?:cùng\\s+|với\\s+)?E)|(?<=(?:đến|tới|về) )(?:động viên|chung vui|chia vui|chúc mừng|chào mừng)(?=\\s*(?:[.;,]|$|và|với|E))|(?:cùng đi|đi cùng|tháp tùng)(?: đoàn)?(?=\\s*(?:[.;]|$))|(?:cùng )?tham gia đoàn(?=\\s*(?:[.;]|$|công tác|giám sát|kiểm tra|khảo sát))|(?:cùng\\s+)?tiếp(?: và làm việc với)? đoàn(?=\\s*(?:[.;]|$|giám sát|công tác|kiểm tra|khảo sát)))`,
    [
      'P cùng dự .',
      'P đã đến dự và phát biểu',
      'P tham dự E',
      'P cùng lãnh đạo A , A đến dự .',
      'P ; P , phó chủ nhiệm A dự E',
      'P cũng có mặt từ đầu đến cuối .',
      'P và P cũng có mặt .',
      'P đến động viên .',
      'P và P cùng đi .',
      'P chung vui E',
      'P tặng hoa chúc mừng E',
      'P - đã về dự E',
      'P và P tiếp đoàn .',
      'P ( thứ hai từ phải sang ) và đoàn A tham dự E',
      'P cùng các phó chủ tịch tham gia E',
      'P và P có mặt để giải trình',
      'P được mời chứng kiến .',
      'P , P chứng kiến .',
      'P tới chào mừng .',
      'P và phu nhân đã rời L , lên đường tham dự E',
      'P cùng các lãnh đạo , nguyên lãnh đạo đảng , nhà nước , mặt trận tổ quốc việt nam , các bậc lão thành cách mạng , các mẹ việt nam anh hùng đã tới dự E',
      'P sẽ sang singapore dự E',
      'P tới lima , peru , tham dự E',
      'P lên đường sang bắc kinh ( trung quốc ) dự E',
    ],
    [
      'P dự kiến',
      'P cho biết dự án',
      'P có mặt tại hiện trường',
      'P đến động viên gia đình nạn nhân',
      'mời P tham dự E',
      'P cùng đi tuần tra với',
      'cả xóm chứng kiến P .',
      'P cùng nhiều người trong quán cũng phát hiện và chứng kiến .',
      'P đến L thăm gia đình dự E',
      'thừa uỷ quyền của P đến L dự E',
      'P đã gặp P , dự E',
    ],
  ),
  rule(
    'attended-sent',
    'ATTENDED',
    `A\\s*(?:(?:đã|cũng)\\s+)*cử\\s+(?<who>${PEOPLE})\\s*(?:(?:đến|tới|về|tham)\\s+)*${NOT_DU}(?=\\s*(?:[.;,]|$|E))`,
    ['A cử P dự .', 'A đã cử P và P đến dự E'],
    ['A sẽ cử P dự .', 'A cử P dự lớp bồi dưỡng', 'A cử cán bộ dự .'],
  ),
  rule(
    'attended-along',
    'ATTENDED',
    `(?<!(?:mời|cử|với|của|cho) )(?<who>P(?:\\s*,\\s*P)*)${BRACKET}${WHEN}\\s*(?:(?:đã|cũng|sẽ|vừa)\\s+)*cùng(?:\\s+với)?\\s(?:(?! (?:nói|cho biết|cho rằng|mời|đề nghị|yêu cầu|trao|thăm) )[^E.;:“”"]){1,110}?\\s(?:(?:đã|đến|tới|về|có mặt|cùng)\\s+)*(?:tham dự|dự|chứng kiến)\\s+E`,
    [
      'P đã cùng P các nước và P tham dự E',
      'P cùng nhiều lãnh đạo L đã có mặt dự E',
      'P chiều nay cùng các P A và P dự E',
    ],
    ['P cùng các đại biểu nói về dự án E', 'mời P cùng đoàn dự E', 'P cùng đoàn thăm A rồi dự E'],
  ),
  rule(
    'attended-fronted',
    'ATTENDED',
    `(?:^|[.;“”"]\\s*|^[^PE.;:“”"]{0,70},\\s*|^${OWN_WAY}\\s+)(?:(?:cũng|tới|đến|về|được)\\s+)*(?:(?:tham\\s+)?(?:${NOT_DU}|chia vui|chung vui|động viên)(?:(?=\\s*,)|\\s+(?:và\\s+)?(?:phát biểu|chỉ đạo|trao|chúc mừng|tặng hoa)|\\s+(?:E|hội nghị|hội nghi|buổi|cuộc|lễ|phiên|kỳ|đại hội|tại))|có mặt tại (?:E|buổi|hội nghị|lễ))(?:[^P.;:,]{0,60}?|\\s*[^P.;:]{0,160}?),\\s*(?<who>${PP})(?!\\s*(?:,|;)?\\s*(?:P|và đại diện))`,
    [
      'tham dự và phát biểu chỉ đạo E , P đề nghị',
      'tham dự E , P đánh giá cao',
      'đến dự phát biểu chỉ đạo , P nói',
      'đến dự , P đề nghị',
      'đến dự và chúc mừng E , P nhấn mạnh',
      'tới chia vui và phát biểu ý kiến , P lưu ý',
      'có mặt tại E , P bày tỏ',
      'từ L ra L tham dự E , P bày tỏ',
      'lần thứ 3 được tham dự E , P chia sẻ',
      'chiều nay ( 13 / 3 ) , tại trụ sở A , dự E tổng kết công tác phục vụ E , đón chủ tịch , P cho rằng',
    ],
    ['tham dự và phát biểu tại E có P', 'dự kiến tại E , P'],
  ),
  rule(
    'attended-witnessed',
    'ATTENDED',
    `(?<who>${PP})\\s*[,–-]?\\s*(?:(?:đã|cùng|và)\\s+)*(?:chứng kiến\\s+(?:[^P.;]{0,20}?)(?:E|lễ)|(?:trao|công bố)\\s+(?:các\\s+)?quyết định|có cuộc gặp|có mặt tại E|cắt băng)`,
    ['P và P chứng kiến lễ ký', 'P đã trao quyết định', 'P và P cắt băng khánh thành'],
    ['P chứng kiến tai nạn'],
    { decisions: 'witnessed' },
  ),
  rule(
    'attended-present',
    'ATTENDED',
    `(?:(?<!phỏng vấn[^.;E]{0,30})sự (?:tham dự|tham gia|có mặt|góp mặt|hiện diện|chứng kiến|xuất hiện)(?:\\s*(?:,|và)\\s*(?:tham dự|tham gia|có mặt|chứng kiến|chúc mừng|chung vui|chia vui|động viên|cổ vũ|đồng hành|chỉ đạo))* của\\s*:?|tham dự của|chứng kiến của|có mặt|(?:vinh dự|hân hạnh|vui mừng)(?: được)? đón(?: tiếp| chào)?\\s*:?|(?<=E[^.;]{0,20})được đón(?: tiếp)?\\s*:?)\\s*(?:tại (?:E|buổi|lễ|hội nghị|chương trình)[^P.;:,]{0,30}?\\s(?:có|là))?\\s*(?:(?:đại diện|lãnh đạo|cán bộ)[^P.;:,]{0,60}?[,;]\\s*){0,3}(?:các đồng chí\\s*:?|(?:các|một số) (?:đồng chí|vị|đại biểu|khách mời|ông|bà)\\s[^PA.;:,]{2,40}?:)?\\s*(?<who>${GUESTS})`,
    [
      'E còn có sự tham dự của đại diện A ( A ) , P , P và hơn 350 người',
      'với sự tham dự của P và P',
      'E A có sự tham gia của P , đại tướng - P , P và P',
      'E diễn ra ấm áp với sự tham dự và chúc mừng của : P .',
      'E vinh dự được đón tiếp P',
      'E hân hạnh đón tiếp : P ; P .',
      'có mặt tại buổi ra mắt có P',
      'E được đón tiếp : P ; P ; P .',
      'E có sự góp mặt của P , P - tuỳ viên thương mại , đại diện A , P',
      'tại E , có sự xuất hiện của P - phó trưởng A nhưng',
      'E có sự tham dự của P , P , cũng là trưởng ban A ; P',
      'E vinh dự được đón tiếp các đồng chí lãnh đạo : P ; P',
    ],
    ['với sự chỉ đạo của P', 'P được đón tiếp', 'buổi phỏng vấn trực tuyến có sự tham gia của P'],
  ),
  rule(
    'attended-such',
    'ATTENDED',
    `sự (?:tham dự|tham gia|góp mặt|có mặt|hiện diện) của\\s+(?:nhiều|các|đông đảo|một số|những)[^PE.;:]{0,80}?\\s?(?:như|gồm|có|là|:)\\s*:?(?<rest>\\s*(?:các |(?<=:\\s*)(?:\\p{Ll}+\\s*,?\\s+){1,5}?)?P.*)$`,
    [
      'với sự tham gia của nhiều diễn giả khách mời như P ; P – pgđ A ; P',
      'với sự tham gia của nhiều vị khách như : đạo diễn , nsnd P ; nhà biên kịch P',
    ],
    ['với sự tham gia của nhiều người như đã nói'],
  ),
  rule(
    'attended-among',
    'ATTENDED',
    `${NOT_DU.replace('dự(', '(?:dự|tham gia|có mặt|hiện diện|góp mặt)(')}(?:\\s+(?:tại\\s+)?E)?[^PAE.;:]{0,20}?,\\s*trong (?:đó|số đó|số này) (?:còn )?có(?<rest>\\s*:?\\s*(?:các )?P.*)$`,
    ['180 nhà khoa học tới tham gia , trong đó có P , P và P', 'hơn 200 đại biểu tham dự , trong đó có P'],
    ['dự án , trong đó có P'],
  ),
];
