/** Where the name of an occasion ends: before the verb, the day or the speaker that follows it, and not at each comma or dash within it. */
import { led } from '../first-letters.ts';
import { cues } from '../lexicon/cues.ts';
import { matchesOf } from '../matches.ts';

import { isEnumerated } from './event-lists.ts';
import { AFFAIR } from './words.ts';

const word = (list: string): string => `(?:${list.trim().replace(/ /g, '\\s+')})(?!\\p{L})`;

/** A verb, preposition or day that starts the next part of the sentence. */
const NEXT = cues('event-ends.tsv', 'next');
/** What a session does is no part of its name: "kỳ họp thứ 8 HĐND tỉnh bầu ...". */
const DOES = cues('event-ends.tsv', 'does');
const LISTED = String.raw`UBND|HĐND|Thường\s+trực\s+(?:HĐND|Hội\s+đồng|\p{Lu}\p{L}+\s+[uủ][ỷy])|Ban\s+Chấp\s+hành|Quốc\s+hội\s+(?:khóa|khoá)|UBMT|Ủy\s+ban|Uỷ\s+ban|Mặt\s+trận|triển\s+khai|phương\s+hướng|giai\s+đoạn|sơ\s+kết|tổng\s+kết|phát\s+động|bàn\s+giao|nhiệm\s+kỳ|khóa|khoá|nhiệm\s+vụ|ký\s+kết|biểu\s+dương|khen\s+thưởng|dự\s+toán`;
/** What begins a clause of its own behind a comma. */
const CLAUSE = String.raw`ông|bà|anh|chị|đồng\s+chí|đại\s+(?:biểu|tá|tướng|diện|đa)|thiếu|trung|thượng|phó|chủ|bí|giám|bộ\s+trưởng|thứ\s+trưởng|thủ|trưởng|tân|nguyên|nhiều|các|một|hàng|những|có|đã|do|trong|tại|với|nhằm|theo|sau|trước|khi|vì|nên|tuy|nhưng|qua|để|dự|cùng|đó|đây|không|chưa|phần|hầu|đa|cử\s+tri|tôi|chúng|người|dân|cơ|lãnh|phóng|báo|thông|nội|trả|phát\s+biểu|nói|nêu|(?:tham|tới|đến|về)\s+dự|tham\s+gia\s+(?:hội|đoàn|buổi|lễ)|cho|chỉ|số|ban|hội|đoàn|trên|từ|ngày|sáng|chiều|được|sẽ|vừa|tỉnh|thành|huyện|quận|toàn|bên|vẫn|thì|là|mọi|mỗi|cả|hai|ba|hơn|khoảng|diễn|đánh|nhấn|đề|yêu|kết\s+luận|luật\s+sư|doanh|chính|phía|bởi|cũng|tiếp|lực|công\s+an|tòa|toà|viện|sở|thanh\s+tra|ai|gia|mặc|dù|việc|quốc\s+hội|thường|cán`;

const STOP = new RegExp(
  `\\s(?:${NEXT})(?!\\p{L})|\\s[-–](?=\\s)|[;:!?]|(?<!TP|Tp|tp|[\\s.]\\p{Lu})\\.(?=\\s)|(?<!TP|Tp|tp|\\s[QPHT])\\.$|,|\\s(?:${DOES})(?!\\p{L})`,
  'gu',
);
const DOING = new RegExp(`^\\s(?:${DOES})`, 'iu');
const SESSION = /^(?:kỳ|phiên|cuộc|đại hội|buổi)/iu;
/** "Toạ đàm thống nhất kiến nghị ...", "Đại hội thông qua danh sách ...": what is done there, right behind the noun. */
const TALKS = /^(?:t[oọ][aạ]\s+đàm|hội\s+thảo|diễn\s+đàn|đại\s+hội)$/iu;
/** "hội nghị *lần thứ nhất* bầu ...", "họp *phiên thứ hai* thông qua ...". */
const AT_NUMBER = /(?:lần\s+thứ|kỳ\s+họp\s+thứ|khóa|khoá|nhiệm\s+kỳ)\s+[\p{L}\d-]+\s*$/iu;
const NUMBERED = /^\s*(?:(?:phiên|kỳ)\s+)?(?:(?:lần\s+)?thứ\s+\S+|đầu\s+tiên|(?<=kỳ\s)\d+)\s*$/iu;
const listed = new RegExp(`^,\\s*${word(LISTED)}`, 'iu');
const clause = new RegExp(`^,\\s*${word(CLAUSE)}`, 'iu');
const OFFICE_OR_CREDIT =
  /^(?:Bộ trưởng|Thứ trưởng|Chủ|Phó|Bí|Giám|Trưởng|Ảnh|Ông|Bà|(?:Thượng|Đại|Thiếu|Trung)(?=\s(?:tướng|tá|úy|uý|Tướng|Tá))|Ủy viên|Uỷ viên)(?!\p{L})/u;

/** "thăm và làm việc tại Công an tỉnh": whom they visit belongs to the name. */
const VISIT = /thăm|làm\s+việc|dâng\s+hương|giám\s+sát|khảo\s+sát/iu;
const PAIR =
  /^(?:thể,\s*cá|[uủ][ỷy],\s*chính|đoàn,\s*hội(?!\p{L})|(?:phòng|thanh|học|tiếp|tỉnh|quận|huyện|xã|sở|ban),\s*(?:chống|kiểm|tuyên|huyện|thị|thành|phường|ban|ngành))/iu;

/** "họp mặt, biểu dương ...", "giao ban, đánh giá ...": what the head alone does not say. */
const ALSO_DONE =
  /^,\s*(?:(?:sơ|tổng)\s+kết|biểu\s+dương|tuyên\s+dương|tôn\s+vinh|đối\s+thoại|giao\s+lưu|khen\s+thưởng|đánh\s+giá|triển\s+khai|quán\s+triệt|ký\s+kết|phát\s+động|ra\s+mắt|công\s+bố|thông\s+tin|trao(?:\s+các)?\s+quyết|chúc\s+(?:mừng|[Tt]ết)|động\s+viên|tặng\s+quà|gặp\s+(?:mặt|gỡ))(?!\p{L})/u;

/** "giữa lãnh đạo huyện A, tỉnh B với người dân": the unit it lies in. */
const LARGER =
  /^,\s*(?:tỉnh|thành\s+phố|TP\.?|huyện|thị\s+xã|quận)\s+\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)*\s+(?:với|về|và|năm|giai|lần|nhiệm)(?!\p{L})/u;
/** "cùng công an tỉnh, các sở, ngành": more of those who meet. */
const AMONG = /^\s*(?:với|cùng|giữa)\s(?!.*(?<!\p{L})về(?!\p{L}))/iu;
const PARTNER =
  /^,\s*(?:(?:các|lãnh\s+đạo|đại\s+diện|một\s+số)\s+)*(?:sở|ban(?!\s+(?:đầu|hành))|bộ(?!\s+trưởng)|ngành|đơn\s+vị|cơ\s+quan|doanh\s+nghiệp|địa\s+phương|quận|huyện|tỉnh|thành|hiệp\s+hội|tổ\s+chức|UBND|HĐND|Sở|Ban|Bộ(?!\s+[Tt]rưởng)|Công\s+an|Cục|Hội)(?!\p{L})/u;

/** "cán bộ, công chức", "cơ chế, chính sách", "quản lý, sử dụng đất": words that only carry on what stands before a comma. */
const AGAIN =
  /^,\s*(?:công\s+chức|viên\s+chức|nhân\s+viên|chiến\s+sĩ|đảng\s+viên|đoàn\s+viên|sinh\s+viên|học\s+sinh|chính\s+sách|sử\s+dụng|khai\s+thác|vận\s+hành|xử\s+lý|ngăn\s+chặn|quản\s+lý|kiểm\s+soát|đấu\s+tranh|phòng\s+ngừa|bổ\s+sung|sắp\s+xếp|nâng\s+cao|đẩy\s+mạnh|tăng\s+cường|thúc\s+đẩy|kinh\s+doanh|chế\s+biến|tiêu\s+thụ|lãng\s+phí|tiêu\s+cực|trật\s+tự|(?:một|hai|ba|\d+)\s+năm\s+(?:thực\s+hiện|triển\s+khai|[Nn]gày)|ứng\s+dụng|đào\s+tạo|bồi\s+dưỡng|thu\s+hút|hỗ\s+trợ|chăm\s+sóc|vận\s+chuyển|mua\s+bán|tàng\s+trữ|đợt\s+cao\s+điểm|bổ\s+nhiệm|luân\s+chuyển|tiếp\s+nhận|vận\s+động(?!\s+viên)|phổ\s+biến(?=,?\s+(?:giáo|pháp|kiến|[Ll]uật|các|[Bb]ộ\s+luật|[Nn]ghị))|giải\s+quyết|phản\s+biện|giới\s+thiệu\s+(?:nhân\s+sự|người|việc\s+làm)|xét\s+công\s+nhận|trao(?:\s+các)?\s+quyết\s+định|giáo\s+dục\s+(?:pháp|chính|tư|truyền)|đánh\s+giá\s+xếp\s+loại)(?!\p{L})/u;
/** "xây dựng, tổ chức và hoạt động", "học tập, thực hiện Sáu điều ...". */
const PAIRED =
  /(?:xem\s+xét,\s*(?:thi\s+hành|quyết\s+định|cho\s+ý|đánh\s+giá|kết\s+luận|xử\s+lý)|xây\s+dựng,\s*tổ\s+chức|lãnh\s+đạo,\s*(?:chỉ\s+đạo|quản\s+lý|điều\s+hành)|cán\s+bộ,\s*lãnh\s+đạo|học\s+tập,\s*(?:quán\s+triệt|thực\s+hiện|làm\s+theo|rèn\s+luyện)|quán\s+triệt,\s*(?:học\s+tập|tuyên\s+truyền|thực\s+hiện))(?!\p{L})/iu;

/** "Kỳ họp thứ 9 HĐND TP A khóa IX, nhiệm kỳ 2016-2021, HĐND TP đã ...": whose session it is stands there; who acts begins a clause. */
const ITS_TERM = /(?:HĐND|Quốc\s+hội|Đảng\s+bộ)(?!\p{L})[^;]*\s(?:khóa|khoá|nhiệm\s+kỳ)\s/u;
const BODY = /^,\s*(?:UBND|HĐND|UBMT|[UỦ][yỷ]\s+ban|Mặt\s+trận|Quốc\s+hội)(?!\p{L})/u;

/** "quán triệt Nghị quyết Đại hội A, Nghị quyết Đại hội B". */
const PAPER =
  /(?<!\p{L})(?:quán\s+triệt|học\s+tập|triển\s+khai|tổng\s+kết|sơ\s+kết|thực\s+hiện)\s[^.;]*(?:nghị\s+quyết|chỉ\s+thị|kết\s+luận|quy\s+định|kế\s+hoạch)\s/iu;
const NEXT_PAPER =
  /^,\s*(?:[Nn]ghị\s+quyết|[Cc]hỉ\s+thị|[Kk]ết\s+luận|[Qq]uy\s+định|[Kk]ế\s+hoạch|[Hh]ướng\s+dẫn)\s+(?:số\s|\d|Đại|Trung|Hội|của\s)/u;
/** "các tỉnh ủy, thành ủy", "công tác đảng, công tác chính trị": one more of the same noun. */
const isOfItsKind = (before: string, rest: string): boolean =>
  (/các\s\p{L}+\s[uủ][ỷy]$/iu.test(before) && /^,\s*\p{L}+\s[uủ][ỷy](?!\p{L})/iu.test(rest)) ||
  (PAPER.test(before) && NEXT_PAPER.test(rest)) ||
  (/(?<!\p{L})công\s+tác(?:\s\p{L}+){1,4}$/iu.test(before) && /^,\s*công\s+tác\s\p{Ll}/u.test(rest));

/** "bảo vệ chủ quyền biển, đảo *nhằm* ...": the last item of a list, before what it was held for or how it is told. */
const LAST =
  /^,\s*(?:[\p{L}-]+\s){1,3}(?:nhằm|đã\s+(?:được|diễn)|vào\s+(?:sáng|chiều|ngày)|cho\s+(?:hơn|gần|trên|\d))(?!\p{L})/u;
/** "phòng, chống", "với các sở, ngành và quận": a short item of a list goes on; a clause of its own does not. */
function goesOnAfterComma(before: string, rest: string): boolean {
  if (before.trim() === '') return ALSO_DONE.test(rest);
  if (PAIR.test(`${before.trim().split(/\s/u).at(-1)}${rest.slice(0, 10)}`)) return true;
  if ((AGAIN.test(rest) && !/\d$/u.test(before)) || PAIRED.test(before.slice(-12) + rest.slice(0, 18)))
    return true;
  if (isEnumerated(before, rest) || isOfItsKind(before, rest)) return true;
  if (LARGER.test(rest) || (AMONG.test(before) && PARTNER.test(rest))) return true;
  if (ITS_TERM.test(before) && BODY.test(rest)) return false;
  if (listed.test(rest))
    return /^,\s*\p{Lu}/u.test(rest)
      ? /(?:[uủ][ỷy]|UBND|HĐND|MTTQ|nhân dân|(?:thứ|khóa|khoá|lần)\s+\S+|\d+)\s*$/iu.test(before)
      : true;
  if (!/^,\s*\p{Ll}/u.test(rest) || clause.test(rest)) return false;
  if (LAST.test(rest)) return true;
  return /^,\s*(?:[\p{L}-]+\s+){0,5}?(?:[\p{L}-]+)\s*(?:,\s*\p{Ll}|\s(?:và|do|của|trên|năm\s+\d|giai\s+đoạn|về|ngày|sáng|chiều|diễn|tại|quý)(?!\p{L})|[.”"]?\s*$|\s(?:\d))/u.test(
    rest,
  );
}

/** "Hội nghị tổng kết ...; ký kết chương trình ...": what else the occasion is held for. */
const ALSO =
  /^;\s*(?:sơ\s+kết|tổng\s+kết|ký\s+kết|triển\s+khai|phát\s+động|giao\s+ban|khen\s+thưởng|biểu\s+dương|tuyên\s+dương|phương\s+hướng|\d+\s+năm\s+(?:thực\s+hiện|[Cc]hương\s+trình|[Qq]uy\s+chế|[Cc]hỉ\s+thị|[Nn]ghị\s+quyết|[Kk]ế\s+hoạch|[Đđ]ề\s+án))(?!\p{L})/u;
const FIELD =
  /^(?:Chính trị|An ninh|Quốc phòng|Kinh tế|Xã hội|Đối ngoại|Văn hóa|Văn hoá|Khu vực|Công nghệ|Vận tải|Môi trường|Truyền thông|Đào tạo|Ngân sách|Thương binh|Gia đình|Pháp luật|Viễn thông|Du lịch|Thể thao|Hành chính|Khen thưởng|Cao đẳng|Trung cấp|Kế hoạch hóa|Kế hoạch hoá)(?!\p{L})/iu;

/** "Chỉ thị 05 - CT / TW", "lần thứ 22 - Khoá X", "quận - huyện". */
const MARKS = /^(?:\p{Lu}{2,5}\s*\/\s*\p{Lu}|[Kk]ho[áa]\s+[XVI\d])/u;

/** "Lễ ký kết Quy chế phối hợp giữa Công an tỉnh *- Sở Y tế*": the other side. */
const SIDES = /(?:phối\s+hợp|liên\s+(?:tịch|ngành)|hợp\s+tác)(?:\s\p{L}+){0,4}\sgiữa\s[^.;,]{3,120}$/u;
const NEXT_SIDE =
  /^(?:Công an|Bộ|Sở|Hội|UBMT(?:TQ)?|Ủy ban|UBND|HĐND|Viện|T[oò][aà]|TAND|VKS(?:ND)?|Ban|Đoàn|Huyện|Tỉnh|Thành|Liên đoàn|Chi cục|Cục|Hạt|Phòng|Ngân hàng|Đồn|Biên phòng|Quân sự)(?!\p{L})/u;
/** "kinh tế - xã hội", "Mỹ - Triều", "2015 - 2020": one compound; "Lễ đón ông X - Bộ trưởng ..." is not. */
function goesOnAfterDash(before: string, rest: string): boolean {
  const next = rest.replace(/^\s[-–]\s+/u, '');
  if (/\d$/u.test(before) && MARKS.test(next)) return true;
  if (OFFICE_OR_CREDIT.test(next)) return false;
  if (SIDES.test(before) && NEXT_SIDE.test(next)) return true;
  const [left = '', right = ''] = [
    before
      .trim()
      .split(/[\s\u200b]+/u)
      .at(-1),
    next.split(/[\s,.]/u)[0],
  ];
  return (
    left.length === 1 ||
    FIELD.test(next) ||
    (/^(?!x+$)\p{Ll}/u.test(left) && /^\p{Ll}/u.test(right) && !clause.test(`, ${next}`)) ||
    (/^\p{Lu}/u.test(left) && /^\p{Lu}/u.test(right)) ||
    (/^\d/u.test(left) && /^\d/u.test(right))
  );
}

/** "vụ cháy tại Công ty A", "phát triển du lịch trở thành kinh tế mũi nhọn": what the occasion is about goes on. */
const ACCIDENT = new RegExp(`(?:${AFFAIR}(?!\\s+(?:việc|án))|(?<!\\p{L})sự\\s+cố)(?:\\s+\\p{L}+){1,4}$`, 'u');
const AT_SITE =
  /^\s(?:tại|ở)\s+(?!trụ|hội|nhà|văn|UBND|HĐND|Ủy|Uỷ|Bộ|Sở|[Cc]ông an|Hà Nội|TP|thành phố)(?=\p{L})/u;
const MADE_INTO = /(?<!\p{L})(?:phát\s+triển|xây\s+dựng|đưa)\s/u;
/** "phiên chất vấn *tại* kỳ họp thứ 9, HĐND tỉnh A", "phiên thảo luận *tại hội trường* Hội nghị Thành ủy lần thứ 17": a sitting is called by its session. */
const SITTING =
  /^(?:phiên|buổi)\s+(?:chất\s+vấn|thảo\s+luận|trả\s+lời|khai\s+mạc|bế\s+mạc|làm\s+việc|toàn\s+thể)/iu;
const OF_SESSION =
  /^\s(?:tại|trong)\s+(?:(?:hội\s+trường|tổ)\s+)?(?:kỳ\s+họp|[Hh]ội\s+nghị|[Đđ]ại\s+hội|[Pp]hiên\s+họp)\s+(?:thứ|lần|HĐND|Quốc|Thành|Tỉnh|Trung|Đảng|bất|của|Hội\s+đồng|Ban)/u;
function isOfTopic(before: string, after: string): boolean {
  if (AT_SITE.test(after) && ACCIDENT.test(before)) return true;
  if (/^\strở\s+thành/u.test(after) && MADE_INTO.test(before)) return true;
  return isBetween(before, after);
}

/** "giữa Bộ A - Cục B, Sở C và Công ty D": those between whom it is are at least two. */
const ONE_OF_TWO =
  /(?<!\p{L})giữa\s+(?!hai|ba|các|đôi|năm|tháng)(?!.*\s(?:và|với)\s+\p{Lu})[^,;]*\p{Lu}[^,;]*$/u;
const isBetween = (before: string, after: string): boolean =>
  /^(?:,|\s[-–])\s+\p{Lu}/u.test(after) &&
  ONE_OF_TWO.test(before) &&
  /^[^.;:()]{5,120}?\s(?:và|với)\s+\p{Lu}/u.test(after);

/** "Đề án thí điểm: “...”", "với chủ đề: “...”". */
const ENTITLED =
  /(?<!\p{L})(?:chủ đề|chuyên đề|đề tài|(?:đề án|dự án|chương trình|mô hình|cuộc vận động)(?: \p{Ll}+){0,3})$/iu;
const QUOTED = /[“"‘«][^”"’»\n]{1,200}[”"’»]|(?<=\s)'\s[^'\n]{1,200}\s'(?!\p{L})|\([^)]{0,80}\)/gu;
/** Written small: "Kỳ họp thứ 9 HĐND huyện Đại *Từ*" ends with a name. */
const LOOSE =
  /(?:[\s,“(–-]|\.{2}|…|(?<!\p{L})(?:và|từ|với|của|cho|về|trong|(?<!(?:năm|gian) )tới|(?<!\p{L} )nhân|sắp|tối|hay|hoặc|giữa|cùng|trước|sau|(?<!(?:tình hình|nông thôn|phổ thông|năm|năm học|đổi|nghị định|thông tư|quy định|chương trình|nhân sự|mô hình|nhiệm kỳ|lãnh đạo|thành viên|đảng viên|khoá|khóa|luật|trường|cơ sở|công trình) )mới|nằm|bên lề|lần này|kể|qua|này|đến|đây|lần|các|những|về việc|xảy ra|(?:(?:nói|nêu)\s+)?trên|(?<!\d )(?:cuối|đầu|giữa)\s+tháng\s+\d+))+$/u;

/** "cuộc họp báo (Ảnh: ...) Sau 3 năm ...": a picture's credit ends the sentence it stands in. */
const CREDIT = /\s*\((?:[ẢảAa]nh|[Vv]ideo|[Nn]guồn)(?!\p{L})[^]*$/u;

/** "kỳ họp thứ 8, bầu ...", "kỳ họp thứ 8, kiến nghị của cử tri": behind its number only what it is called goes on. */
const isDoneThere = (before: string, after: string): boolean =>
  NUMBERED.test(before) &&
  (DOING.test(after.slice(1)) || (/^,\s*(?!kỳ họp)\p{Ll}/u.test(after) && !listed.test(after)));

/** "A đã họp, xem xét trách nhiệm của ...": what they met for. */
const MET_TO =
  /^,\s*(?:xem\s+xét|thống\s+nhất|quyết\s+định|thảo\s+luận|bỏ\s+phiếu|biểu\s+quyết|đánh\s+giá|kiểm\s+điểm)(?!\p{L})/u;

/** "A đã họp *và* thống nhất ...", "chủ trì cuộc họp *và* chỉ đạo ...", "A họp *dưới* sự chủ trì của ...": what comes of a meeting is no name of it. */
const MET = /^(?:(?:cuộc|buổi|phiên)\s+)?họp$/u;
const MET_AND = /^\s+(?:và|dưới)\s/u;

/** "Phát biểu tại Hội nghị *đồng chí A* biểu dương ...": right behind the noun stands who does something there. */
const BY_NOUN =
  /^(?:(?:buổi|cuộc|phiên)\s+(?:họp|làm\s+việc|lễ)|kỳ\s+họp|hội\s+(?:nghị|thảo|thi)|đại\s+hội|t[oọ][aạ]\s+đàm)$/iu;
const SOMEBODY =
  /^\s(?:[Đđ](?:ồng\s+chí|\/c)|[ÔôBb](?:ng|à))\s+\p{Lu}|^\s(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá|[uú][ýy])\s+\p{Lu}/u;

/** "Tại hội nghị *các đại biểu đã thảo luận*": those present do something there; "hội nghị các đại biểu *nữ*" is called by them. */
const THOSE_THERE =
  /^\s(?:các|nhiều|một số)\s(?:đại biểu|ý kiến|đồng chí|thành viên)\s(?:(?:đã|cũng|cùng|tập trung|tích cực|sôi nổi|lần lượt|tham dự)\s){0,3}(?:được nghe|nghe|thảo luận|trao đổi|thống nhất|biểu quyết|đóng góp|góp ý|tham luận|phát biểu|đánh giá|phân tích|bàn|đề xuất|kiến nghị|chia sẻ|nêu)(?!\p{L})/u;

/** The end of the name whose head ends at `from`. */
export function nameEnd(text: string, from: number, head: string): number {
  const rest = text.slice(from, from + 400).replace(CREDIT, '');
  if (MET.test(head) && MET_AND.test(rest)) return from;
  if (BY_NOUN.test(head) && (SOMEBODY.test(rest) || THOSE_THERE.test(rest))) return from;
  // Quoted titles may hold anything; blank them before looking for the stop.
  const blank = rest.replace(QUOTED, (m) => 'x'.repeat(m.length));
  for (const m of matchesOf(STOP, blank)) {
    const [before, after] = [blank.slice(0, m.index), blank.slice(m.index)];
    if (m[0] === ',' && before === '' && /^họp$/iu.test(head) && MET_TO.test(after)) continue;
    if (m[0] === ',' && !isDoneThere(before, after) && goesOnAfterComma(before, after)) continue;
    if (m[0] === ',' && /\d$/u.test(before) && /^,\d/u.test(after)) continue;
    if (m[0] === ':' && ENTITLED.test(before) && /^:\s*xxx/u.test(after)) continue;
    if (isOfTopic(before, after)) continue;
    if (SITTING.test(head) && OF_SESSION.test(after)) continue;
    if (m[0] === ';' && ALSO.test(after)) continue;
    if (/^\s[-–]/u.test(m[0]) && goesOnAfterDash(before, after)) continue;
    if (m[0] === ' tại' && VISIT.test(head) && before.trim().split(' ').length < 5) continue;
    if (
      DOING.test(m[0]) &&
      !(TALKS.test(head) && before === '') &&
      !(SESSION.test(head)
        ? before.trim().split(' ').length >= 2
        : NUMBERED.test(before) || AT_NUMBER.test(before))
    )
      continue;
    return from + tight(rest.slice(0, m.index));
  }
  return from + tight(rest);
}

const SHORT_FOR = /\s*\((?:sau đây |dưới đây )?(?:gọi|viết)(?: chung| tắt)?[^)]*\)?$/iu;
/** "lần thứ 30, khóa X *khai mạc*", "bổ nhiệm Cục trưởng *TTO*", "kỳ họp thứ 10, khóa XVII *để thông báo kết quả*". */
const OPENED = led(/(?<=^\s*(?:\S+\s+){4,}?\S+)(?<!(?:phiên|lễ))\s+(?:khai mạc|bế mạc)$/iu);
const OUTLET = /\s+(?:TTO|TPO|PLO|NLĐO|VOV)$/u;
const FOR_WHAT =
  /^(\s*(?:(?:lần|kỳ họp)\s+)?(?:thứ\s+)?(?:\d+|[XVI]+|thứ\s+\S+)(?:,?\s+[^,]{0,60})??)\s+để\s.*$/u;
const UNCLOSED = /\s*\([^()]*$/u;
const UNOPENED = /(?<=^[^(]*)\).*$/u;

/** Without the loose words at its end: "Đại hội ... lần thứ XII của Đảng và". */
function tight(name: string): number {
  const straight = (name.match(/"/gu)?.length ?? 0) % 2 === 1 && !/“[^”]*$/u.test(name);
  const open = straight ? name.lastIndexOf('"') : name.length;
  const kept = name.length - open < 4 ? name.slice(0, open) : name;
  const unopened = !straight && /[”’]$/u.test(kept) && !/[“‘]/u.test(kept) ? kept.slice(0, -1) : kept;
  return unopened
    .replace(UNOPENED, '')
    .replace(SHORT_FOR, '')
    .replace(UNCLOSED, '')
    .replace(FOR_WHAT, '$1')
    .replace(OUTLET, '')
    .replace(OPENED, '')
    .replace(LOOSE, '').length;
}

/** What the cut before "qua", "chưa triển khai", "chỉ có hai ngày" leaves behind a name. */
const TAIL =
  /,?\s(?:(?:trong )?thời gian(?: sớm nhất)?|nơi|còn(?: chậm)?|tuy|từng|không|thứ|để|đúng|thực(?: tế)?|và chỉ đạo|và nói rằng .*|chậm nhất|đến nay .*)$/u;
export const withoutTail = (name: string): string => name.replace(TAIL, '');
