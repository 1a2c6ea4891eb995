/**
 * Occasions that a report tells by what its host does: "UBND tỉnh họp phiên thường kỳ tháng 9", "Đoàn ... do ông A làm trưởng đoàn đã đến thăm, chúc Tết",
 * "Phòng Tư pháp mở lớp tập huấn". Such verbs name an occasion only in a lead, behind the one who does it or behind "tổ chức".
 */
import { finderOf } from '../asked.ts';
import { DAY, sittingAt, TERM } from './event-sitting.ts';

const words = (list: string): string => `(?:${list.replace(/ /g, '\\s+')})(?!\\p{L})`;

/** What may stand between the host and the verb: "(GLO)", "khóa XII, nhiệm kỳ 2021 - 2026", "làm trưởng đoàn đã đến", "phối hợp tổ chức". */
/** The unit behind a body that an abbreviation in brackets cuts off from it: "Ban Chỉ đạo ... (BCĐ 138) tỉnh A". */
const UNIT = String.raw`(?:\s+(?:tỉnh|huyện|xã|phường|quận|thị\s+xã|thành\s+phố|TP\.?|Trung\s+ương)(?:\s+\p{Lu}[\p{L}'’-]*){0,4})?`;
/** "các ứng viên đại biểu Quốc hội đơn vị bầu cử số 8 (gồm các huyện A, B)". */
const DISTRICT = String.raw`(?:\s+(?:thuộc\s+)?đơn\s+vị\s+(?:bầu\s+cử\s+)?số\s+\d+(?:\s*\([^)]{0,90}\))?)?`;
const ADVERBS = words(
  'đã|vừa|cũng|tổ chức (?:(?:các|hai|ba|nhiều|\\d+) )?đoàn(?: công tác| đại biểu)?(?= (?:đến|đi|tới|về|thăm))|đi(?= (?:thăm|chúc|kiểm tra|khảo sát|thị sát))|có mặt|tiếp tục|đồng chủ trì|chủ trì|đến|tới|về|sang(?= (?:thăm|làm việc|chúc|chào|tham))|lên(?= (?:thăm|chúc))|vào(?= làm việc)|có|trực tiếp|đồng loạt|long trọng|phối hợp|kết hợp|cùng|cho|tiến hành|làm [Tt]rưởng [Đđ]oàn|làm [Tt]ổ trưởng|phụ trách|dẫn đầu(?: [Đđ]oàn(?: công tác)?)?|tổ chức|mở',
);
/** Who comes along: "cùng đoàn công tác", "và các thành viên Tổ đại biểu số 3". */
const ALONG = `(?:\\s*,?\\s*(?:và|cùng|cùng\\s+với)\\s+(?:${words('[Đđ]oàn|các|lãnh đạo|đại diện|tập thể|chủ đầu tư|nhà đầu tư')}[^,.;:]{0,60}?|${words('ban|tổ|hội|công ty|hợp tác xã|trường|trung tâm|câu lạc bộ')}\\s[^,.;:“”"]{3,60}?(?=\\s+(?:đã|vừa)\\s)))?`;
const BETWEEN = `(?:\\s*\\([^)]{0,60}\\))?${UNIT}${TERM}${DISTRICT}${ALONG}${DAY}[\\s,]*(?:-\\s+)?(?:${ADVERBS}\\s*,?\\s+)*`;

const MET = `họp(?=\\s+${words('[Pp]hiên|[Kk]ỳ(?= (?:thứ|lần|\\d|đầu|bất|cuối))|xem xét|quyết định|bầu|thường kỳ|định kỳ|giao ban|liên ngành|liên tịch|cụm|đột xuất|bất thường|mở rộng|toàn thể|triển khai|thống nhất|thẩm tra|đánh giá|kiểm điểm|rút kinh|bàn|xét|thông qua|nghe|cho ý|khẩn|trực tuyến|với|lần|tổng|sơ|ban|tìm|gấp|ứng phó|chuẩn bị|thảo luận|rà soát|tháo gỡ|góp ý|lấy ý kiến|giải quyết|xử lý|phân tích|hội đồng|chuyên đề|để|dưới sự|và (?:thống nhất|quyết định|đưa ra|bỏ phiếu|biểu quyết|xem xét|kết luận|giới thiệu)')}|,\\s+do\\s)`;
const VISITED = `thăm(?=\\s*(?:,|và|hỏi\\s*,|hỏi\\s+và|hỏi)?\\s*${words('chúc|tặng|trao|động viên|làm việc|kiểm tra|viếng')}|\\s+${words('[Gg]iáo hội|[Hh]o(?:à|ạ)? thượng|các (?:cơ sở|gia đình|chiến|đơn|chức|cán|bệnh|nạn|em|hộ|mẹ|đồng)|một số|cán bộ|nhân dân|công nhân|bệnh nhân|nạn nhân|ngư dân|hộ|học sinh|khu|làng|mô hình|công trường|cảng|đảo|Tòa|Toà|[Gg]iáo xứ|chùa|[Nn]hà thờ|[Tt]hánh thất|Đồn|Trường|Bệnh viện|gia đình|[Mm]ẹ|Công an|Ban CHQS|Trung tâm|đồng bào|bà con|thương binh')})`;
/** "đã đến *tặng hoa chúc mừng* Hội A". */
const CONGRATULATED = String.raw`(?<=(?:đến|tới|về|đi)\s+)(?:tặng\s+hoa(?:,|\s+và)?\s+)?chúc\s+mừng(?=\s+(?:\p{Lu}|tập\s+thể|các\s+\p{Ll}+\s+\p{Lu}|cán\s+bộ))`;
const WATCHED = `(?:giám\\s+sát|kiểm\\s+tra|khảo\\s+sát)(?=\\s+${words('việc|công tác|tình hình|kết quả|chuyên đề|về|thực hiện|tại|thực tế|thực địa|tiến độ|(?:các )?(?:mô hình|công trình|dự án)')})|(?<![Đđ]oàn\\s)giám\\s+sát(?=\\s+\\p{Lu})`;
const SIGNED = `ký(?:\\s+(?:kết|lại|tiếp|mới))?(?=\\s+(?:(?:bản|[Vv]ăn\\s+bản|các|hai|\\d+)\\s+)?${words('[Qq]uy chế|[Cc]hương trình|[Kk]ế hoạch (?:số|phối|liên|hiệp)|giao ước|[Bb]iên bản|[Nn]ghị quyết liên|[Tt]hỏa thuận|[Tt]hoả thuận|[Tt]hỏa ước|[Gg]hi nhớ|[Hh]ợp tác|[Hh]ướng dẫn liên|[Vv]ăn bản liên|liên tịch|kết nghĩa|phối hợp|cam kết')}|\\s+(?:kết\\s+)?với\\s+[^,.;:“”"]{3,90}?\\s(?:bản\\s+)?${words('[Qq]uy chế phối|[Cc]hương trình phối|[Kk]ế hoạch (?:phối|liên)|[Bb]ản cam kết|cam kết|giao ước')})`;
const REVIEWED = `(?:(?:sơ|tổng)\\s+kết|đánh\\s+giá\\s+sơ\\s+bộ)(?!\\s+(?:lại|rằng|thành|là))`;
const GIVEN = `(?:trao(?:\\s+(?:tặng|thưởng))?|tặng)(?=\\s+(?:(?:các|những|\\d+|hai|ba|bốn|năm|mười|hàng\\s+\\p{L}+)\\s+(?:suất\\s+|phần\\s+|căn\\s+)?)?(?:(?:căn|ngôi|suất|phần)\\s+)?(?:${words('nhà|quà|học bổng|kinh phí|tiền hỗ trợ|sinh kế|phương tiện|xe (?:đạp|lăn|máy|cứu)|bò|con giống|bảng|bằng khen|giấy khen|danh hiệu|kỷ niệm chương|[Hh]uy hiệu|giải thưởng|thưởng|nóng|quyết định|thẻ|cờ')}|[“"]))`;
const TAUGHT = words(
  '(?:lớp |hội nghị )?(?:tập huấn|bồi dưỡng)|khai giảng|bế giảng|khai mạc(?= (?:lớp|hội|giải|khóa|khoá|đợt|chương trình))',
);
const TALKED = `làm\\s+việc(?=\\s+(?:với(?!\\s+(?:ông|bà|anh|chị)\\s)|tại)\\s)|[Gg]ặp\\s+mặt|họp\\s+mặt|đối\\s+thoại(?=\\s+(?:trực\\s+(?:tuyến|tiếp)\\s+)?với)|tiếp\\s+xúc(?:\\s+với)?\\s+cử\\s+tri`;
/** Whom one of the state meets as such. */
const STATESMAN = `(?:Phó\\s+)?(?:Thủ\\s+tướng|Tổng\\s+(?:thống|Bí\\s+thư|bí\\s+thư)|Chủ\\s+tịch|Bộ\\s+trưởng|Thứ\\s+trưởng|Ngoại\\s+trưởng|Quốc\\s+vương|Đại\\s+sứ)(?!\\p{L})`;
/** Guests and places that a host turns to. */
const RECEIVED = `(?:(?:đón )?tiếp|gặp|hội\\s+đàm\\s+với)(?=\\s+(?:song\\s+phương\\s+)?${STATESMAN})|tiếp(?=\\s+${words('(?:công )?dân|[Đđ]oàn|xã giao|Đại sứ|Tổng lãnh sự')})|hội\\s+kiến|chào\\s+xã\\s+giao|viếng(?=\\s+(?:[Nn]ghĩa|[Ll]ăng|[Đđ]ài))|dâng\\s+hoa|khởi\\s+công|động\\s+thổ|thị\\s+sát`;
const HELD = words(
  'gặp gỡ(?= (?:các|báo|cơ quan|với))|tiếp xúc(?: với)? cử tri|sinh hoạt chuyên đề|đêm (?:giao lưu|văn nghệ|nghệ thuật|hội)|triển khai(?= (?:[Kk]ế hoạch|[Cc]hương trình|[Nn]ghị quyết|[Cc]hỉ thị|công tác|nhiệm vụ))|[Cc]hương trình(?= (?:bàn giao|trao|giao lưu|gặp|tình nguyện|tuyên dương|tôn vinh|kỷ niệm|tặng|nghệ thuật|đối thoại|hưởng ứng|["“]))',
);
const ANNOUNCED = `công\\s+bố(?=(?:\\s*,\\s*trao|\\s+và\\s+trao)?\\s+(?:các\\s+)?[Qq]uyết\\s+định(?!\\s+${words('thi hành|khởi|thanh tra|kiểm tra|kỷ luật|tạm|xử|đình|buộc|phạt|bắt|truy|cưỡng')}))`;
const BEGUN = words(
  'ra mắt(?= (?:[Mm]ô hình|[Cc]âu lạc bộ|[Tt]ổ|[Đđ]ội|[Bb]an|[Cc]ông trình|[Cc]huyên mục))|phát động(?= (?:[Pp]hong trào|thi đua|đợt|cuộc|[Cc]hiến dịch|[Tt]háng|[Tt]uần))|bàn giao(?= (?:nhà|[Cc]ông trình|[Mm]ô hình|trang|xe|phương tiện|ngôi|căn))|khánh thành|khai trương|gắn biển|ra quân|dâng hương|kỷ niệm(?= (?:lần thứ )?\\d{1,3} năm)|khởi động(?= (?:[Tt]háng|[Nn]ăm|[Cc]hiến dịch|[Cc]hương trình))',
);
/** What else is done there belongs to the name: "thăm, chúc Tết". */
const AND =
  /^\s*(?:,|và)?\s*(?:trao(?=\s+(?:các\s+)?[Qq]uyết)|chúc\s+(?:mừng|[Tt]ết)|tặng\s+quà|trao\s+quà|động\s+viên|làm\s+việc)(?!\p{L})/u;

/** What a host does for people, told only behind its name. */
const INFORMED = `tuyên\\s+truyền(?=\\s+${words('[Ll]uật|pháp luật|phổ biến|phòng|về')})`;
const VERB = `(${MET}|${VISITED}|${CONGRATULATED}|${WATCHED}|${SIGNED}|${ANNOUNCED}|${BEGUN}|${TAUGHT}|${TALKED}|${INFORMED}|${REVIEWED}|${GIVEN}|${RECEIVED})(?!\\p{L})`;
const hosted = new RegExp(`${BETWEEN}${VERB}`, 'yu');
const arranged = new RegExp(
  `(?<=(?<!(?:việc|kế\\s+hoạch|sẽ)\\s+)(?:tổ\\s+chức|tiến\\s+hành|mở)\\s+)(${MET}|${WATCHED}|${TAUGHT}|${HELD})`,
  'gu',
);
/** Who comes as a team has its leader named before the verb. */
const LED =
  /(?:dẫn\s+đầu|trưởng\s+đoàn)(?=\s+(?:đã|vừa|đến|tới|về|thăm|hôm|sáng|chiều|ngày|làm\s+việc|giám\s+sát|kiểm\s+tra|khảo\s+sát|gặp\s+gỡ)|\s*,\s*(?:đã|vừa)\s)/giu;
/** "Ba cơ quan đã ký ...". */
const TOGETHER =
  /(?<!\p{L})(?:hai|ba|bốn|năm|các)\s+(?:bên|cơ\s+quan|đơn\s+vị|ngành|lực\s+lượng|địa\s+phương|tổ\s+chức|tỉnh)(?!\p{L})/giu;

const finder = finderOf([LED, TOGETHER, arranged]);

/** Told by somebody else, or only asked for: "ông A cho biết, Tỉnh ủy đã họp kiểm điểm ...", "giao Sở X làm việc với ...". */
const UNDONE =
  /(?<!\p{L})(?:cho biết|cho hay|thông tin(?!\s+(?:và|-|–))|theo(?!\s+(?:đó|tin(?!\p{L})|kế hoạch|chương trình|chỉ đạo|quyết định|phân công|luật))|(?:giao(?!\s+(?:dịch|thông|lưu|ban|ước))|yêu cầu|đề nghị|(?<!ban )chỉ đạo|mời|sẽ|dự kiến|(?:kể )?từ (?:ngày|khi)|(?:sau|trước) (?:khi|ngày)|từng)(?=[^,;.]*$))(?!\p{L})/iu;

/** "ông A cho biết, thành phố đang tổ chức bồi dưỡng ...": work that a speaker tells of. */
const TOLD_OF =
  /(?<!\p{L})(?:cho biết|cho hay|cho rằng|nói rằng)(?:(?!,\s*(?:vào |hôm )?(?:sáng|chiều|tối|ngày)\s)[^;])*$|(?<!\p{L})đang(?:\s+\p{L}+){0,3}\s+(?:tổ chức|tiến hành|mở)\s+$/iu;

/** "sang thăm và làm việc tại tỉnh A *từ ngày 18 - 20/12*": a journey of several days, in which the talks are held that are reported. */
const TRIP = /^[^.;]{0,120}(?<!\p{L})(?:từ|trong (?:\d+|các|hai|ba|bốn)) (?:ngày )?\d/u;

const REACH = 300;

/** The verbs in a lead whose bodies and persons end at `hosts`; `named`: an occasion stands there by its noun. Each match has the verb with what belongs to it, and the verb alone. */
export function hostedVerbs(text: string, hosts: readonly number[], named: boolean): RegExpMatchArray[] {
  const found: RegExpMatchArray[] = [];
  const find = finder(text);
  const led = [...find(LED), ...find(TOGETHER)].map((m) => m.index + m[0].length);
  for (const end of [...hosts, ...led]) {
    hosted.lastIndex = end;
    const m = hosted.exec(text);
    const trip = m?.[1]?.startsWith('thăm') && TRIP.test(text.slice(m.index + m[0].length, end + REACH));
    if (m?.[1] && !trip && !UNDONE.test(text.slice(Math.max(0, end - REACH), end)))
      found.push(verbAt(text, m.index + m[0].length - m[1].length, m[1]));
    const before = text.slice(Math.max(0, end - REACH), end);
    const sitting = UNDONE.test(before) ? undefined : sittingAt(text, end, before, named);
    if (sitting) found.push(verbAt(text, sitting.index, sitting.verb));
  }
  for (const m of find(arranged))
    if (m[1] && !TOLD_OF.test(text.slice(Math.max(0, m.index - REACH), m.index)))
      found.push(verbAt(text, m.index, m[1]));
  return found;
}

function verbAt(text: string, index: number, verb: string): RegExpMatchArray {
  const more = AND.exec(text.slice(index + verb.length, index + verb.length + 40))?.[0] ?? '';
  const match: RegExpMatchArray = [verb + more, verb];
  match.index = index;
  return match;
}
