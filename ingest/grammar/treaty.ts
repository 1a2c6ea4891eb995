/** Papers known by their title instead of a number: treaties and declarations ("Công ước ... về Luật Biển năm 1982"), resolutions of congresses, quoted projects ("Đề án “...”"). */
import type { Find } from '../asked.ts';
import { type AddPaper, clean, isPlural, kindWord, type PaperHit, QUOTED } from './paper-hit.ts';

const CUE =
  /Công\s+ước|Hiến\s+pháp|Tuyên\s+bố|Hiệp\s+định|Nghị\s+định\s+thư|Thoả\s+thuận|Thỏa\s+thuận|Hiến\s+chương|nghị\s+quyết|đề\s+án|chiến\s+lược|quy\s+tắc/iu;

export function titledPapersIn(text: string, find: Find, add: AddPaper): void {
  if (!TITLED_PAPERS.some((pattern) => find(pattern).length > 0) || !CUE.test(text)) return;
  for (const m of find(QUOTED_PAPER)) {
    const kind = kindWord(m[1] ?? '');
    const title = clean(m[2] ?? '');
    add(documentAt(m, kind, `${kind} “${title}”`, 'document-quoted', title));
  }
  for (const m of find(WORLD))
    add(documentAt(m, kindWord(m[1] ?? m[2] ?? m[3] ?? m[4] ?? ''), clean(m[0]), 'treaty-named'));
  for (const m of find(TREATY))
    add(documentAt(m, kindWord(m[1] ?? m[2] ?? m[3] ?? m[4] ?? ''), clean(m[0]), 'treaty-named'));
  for (const m of find(PACT))
    if (
      !isPlural(text, m.index) &&
      (!GENERIC.test(clean(m[0])) || SHORT.test(text.slice(m.index + m[0].length)))
    )
      add(documentAt(m, kindWord(m[1] ?? m[2] ?? ''), clean(m[0]), 'treaty-named'));
  for (const m of find(CONSTITUTION)) add(documentAt(m, 'Hiến pháp', 'Hiến pháp', 'treaty-named'));
  for (const m of find(CONGRESS))
    add(documentAt(m, 'Nghị quyết', `Nghị quyết ${congress(m[1] ?? '')}`, 'resolution-of-congress'));
}

/** "T.Ư 6, khoá XII" is "Trung ương 6 khoá XII". */
const congress = (title: string): string =>
  clean(title)
    .replace(/\.$/u, '')
    .replace(/^(?:trung ương|TW|T\.?Ư)/u, 'Trung ương')
    .replace(
      /^Hội nghị (?:lần (?:thứ )?)?(\d+|\p{L}+),? (?:của )?Ban [Cc]hấp hành \S+ \S+(?: Đảng)?/u,
      (_, number: string) => `Trung ương ${ORDINALS.indexOf(number.toLowerCase()) + 1 || number}`,
    )
    .replace(/(?<=\d)\s?[(,]\s?(?=khóa|khoá)/iu, ' ')
    .replace(/(?<=(?:khóa|khoá)\s\S{1,5})\)$/iu, '');

/** "Hội nghị lần thứ *tư*": in words, in their order. */
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

const documentAt = (
  m: RegExpExecArray,
  kind: string,
  name: string,
  rule: string,
  title?: string,
): PaperHit => ({
  start: m.index,
  end: m.index + m[0].trimEnd().length,
  paper: 'Document',
  kind,
  name,
  ...(title && { title }),
  rule,
});

const QUOTED_PAPER = new RegExp(
  `(?<![\\p{L}])(đề\\s+án|chiến\\s+lược|nghị\\s+quyết|chỉ\\s+thị|kế\\s+hoạch)(?:\\s+về)?\\s*:?\\s*(?:${QUOTED})`,
  'giu',
);
const UN = String.raw`(?:LHQ|Liên\s+[Hh](?:ợp|iệp)\s+[Qq]uốc)`;
/** What stands at the end of a treaty's name: its letters, its year. */
const YEAR = String.raw`(?:\s+\(UNCLOS\))?(?:,?\s+(?:năm\s+)?\d{4}(?!\d))`;
const SEA = String.raw`(?:của\s+)?các\s+bên\s+(?:ở|về|trên|tại)\s+(?:(?:ứng|hành)\s+xử\s+(?:ở|trên|tại)\s+)?[Bb]iển\s+Đông`;
const TREATY = new RegExp(
  String.raw`(?<!\p{L})(?:(Công ước)\s+(?:(?:[Kk]hung\s+)?(?:(?:của\s+)?(?:${UN}|ASEAN|UNESCO|ILO|[Cc]hâu\s+Âu)\s+|[Qq]uốc\s+tế\s+)?(?:năm\s+1982\s+)?về\s+\p{L}+(?:\s\p{L}+){0,7}?(?:${YEAR}|(?=\s*[,.;:)(“”"]|$|\s+(?:và|để|là|cũng|đã|có|được|nhằm|nêu)\s))|[Ll]uật [Bb]iển(?:\s+(?:của\s+)?${UN})?(?:${YEAR})?(?:\s+của\s+${UN})?)|(Hiến pháp)\s+(?:Việt\s+Nam\s+)?(?:năm\s+)?\d{4}|(Nghị định thư|Hiệp định|Hiệp ước|(?:Thoả|Thỏa) thuận (?:cấp Chính phủ|toàn cầu))(?:\s+\(mới\))?\s+về\s+(?:việc\s+)?[^.,;:()“”"]{10,130}?(?=\s+(?:và\s+(?:Hiệp|Nghị|\d+\s+năm)|ký|đã|được|sẽ|ngày|năm\s+\d|giữa\s+(?:Chính|Việt|hai\s+nước)|tại(?!\s+khu\s+vực)|vào|là|có|cũng)\s|[.,;:()“”"]|$)(?:\s+năm\s+\d{4})?|(Tuyên bố)\s+(?:(?:về\s+)?(?:cách\s+)?(?:[Ứứ]ng xử\s+|hành xử\s+)?${SEA}|(?:(?:về\s+)?(?:[Ứứ]ng\s+xử\s+)?của\s+)?các\s+bên(?=\s+\(DOC\))|của các bên về (?:ứng|hành) xử (?:ở|trên|tại) [Bb]iển Đông|về\s+[^.,;:()“”"]{8,80}|[Tt]ầm nhìn chung[^.,;:()“”"]{8,80}?(?=\s+(?:ký|năm|được|và)\s|[.,;:()“”"]|$)(?:\s+năm\s+\d{4})?))`,
  'gu',
);
/** Where the world's agreements were made, which are called so. */
const MADE_AT = String.raw`(?:Paris|Gene?v[ae]|Genève|Giơ-ne-vơ|Giơnevơ|Kyoto|Đà\s+Nẵng|Hà\s+Nội|Bangkok|Băng\s+Cốc|Bali|Manila|Kuala\s+Lumpur|Putrajaya|Singapore|Viên|Vienna|Marrakech|Washington|Bàn\s+Môn\s+Điếm|La\s+Haye|Basel|Schengen|Helsinki|Rio|Stockholm|Montreal|Minsk|Ramsar|Ottawa|Oslo|Palermo|Budapest|Espoo|Maastricht|Lisbon|Lisboa)`;
/** Of the whole world or of one state, known by one name each: "Hiến chương Liên hợp quốc", "Thoả thuận Paris", "Hiến pháp", "Bộ Quy tắc về tránh va chạm bất ngờ trên biển". */
const WORLD = new RegExp(
  String.raw`(?<!\p{L})(?:(Hiến\s+chương)\s+(?:của\s+)?(?:${UN}|ASEAN)|((?:Thoả|Thỏa)\s+thuận)\s+Paris(?:\s+về\s+(?:chống\s+)?biến\s+đổi\s+khí\s+hậu)?|((?:Thoả|Thỏa)\s+thuận|Tuyên\s+bố|Hiệp\s+định|Hiệp\s+ước|Nghị\s+định\s+thư|Công\s+ước)\s+${MADE_AT}(?!\s+về\s)(?:\s+(?:năm\s+)?(?:19|20)\d{2}(?!\d))?|(Bộ\s+[Qq]uy\s+tắc)\s+(?:về\s+|để\s+)?(?:tránh|phòng\s+tránh)\s+va\s+chạm(?:\s+(?:bất\s+ngờ|ngoài\s+ý\s+muốn|không\s+mong\s+muốn))?\s+trên\s+biển)(?!\p{L})`,
  'gu',
);
/** "Điều 23 *Hiến pháp*": the one in force, unless it is named with all other laws. */
const CONSTITUTION =
  /(?<!\p{L})(?<!(?:vi|hợp|lập)\s)Hiến\s+pháp(?!\s+(?:(?:Việt\s+Nam\s+)?(?:năm\s+)?\d|nước|của\s|sửa|mới|và\s+(?:các\s+)?(?:pháp|luật)|[A-Z])|\s*[,/]\s*(?:pháp|luật))(?!\p{L})/gu;
/** "lần thứ XII", "khoá 12", "lần X": which of a row of congresses it was. */
const NTH = String.raw`(?:lần\s+(?:thứ\s+)?|[Kk]h[oó][áa]\s+|nhiệm\s+kỳ\s+)(?:[IVXLC]+|\d+)(?![\p{L}\d])(?:\s*[-–]\s*\d{4})?(?:,\s+nhiệm\s+kỳ\s+\d{4}\s*[-–]\s*\d{4})?`;
const UNIT = String.raw`(?:(?:tỉnh|thành\s+phố|Thành\s+phố|huyện|quận|thị\s+xã|xã|phường)(?!\p{L})(?:\s+(?:\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)*))?|TP(?:\.?\s?\p{Lu}\p{L}*(?:\.\p{L}+)*(?:\s\p{Lu}\p{L}+)?)?)`;
const BODY = String.raw`(?:Công\s+đoàn|Đoàn|Hội|MTTQ|Hội\s+(?:Nông\s+dân|Luật\s+gia|Cựu\s+chiến\s+binh|Liên\s+hiệp\s+Phụ\s+nữ))(?!\s+nghị)`;
/** "của Đảng", "Đảng bộ thành phố", "của Hội": behind the number of the congress. */
const OF_BODY = String.raw`,?\s+(?:của\s+)?(?:[Đđ]ảng\s+bộ\s+(?:${UNIT}|\p{Lu}\p{L}+(?:\s+(?:TP\.?|\p{Lu}\p{L}*))*)|Đảng(?!\s+(?:bộ|ủy|uỷ|đoàn|viên))|${BODY}(?:\s+\p{Lu}\p{L}+)*)(?!\p{L})`;
const CENTRE = String.raw`(?:[Tt]rung\s+ương|TW|T\.?Ư)`;
const CONGRESS = new RegExp(
  String.raw`(?<!\p{L})[Nn]ghị\s+quyết\s+(?:của\s+(?=[Đđ]ại))?([Đđ]ại\s+hội\s+(?:đại\s+biểu\s+)?(?:toàn\s+quốc\s+)?(?:(?:(?:lần\s+thứ\s+)?[IVXLC]+\s+|lần\s+thứ\s+\d+\s+)?(?:của\s+)?(?:[Đđ]ảng\s+bộ|Đảng|Công\s+đoàn|Đoàn|Hội|MTTQ)(?:\s*Việt\s+Nam)?(?:\s+(?!đã|và|trong|được|đề|là|vào|của|với)[\p{L}.]+){0,8}?\s+${NTH}|(?:${NTH}|[IVXLC]+|\d{1,2})${OF_BODY}|[Đđ]ảng\s+bộ\s+${UNIT})|kỳ\s+họp\s+thứ\s+(?:\d+|\p{Ll}+)(?:,?\s+(?:Quốc\s+hội|HĐND(?:\s+(?:tỉnh|thành\s+phố|TP))?)(?:\s+[Kk]h[oó][áa]\s+(?:[IVXLC]+|\d+)(?!\p{L}))?)?|(?:Hội\s+nghị\s+)?${CENTRE}\s+(?:1[0-5]|[1-9])(?!\d)(?:\s*[(,]?\s*[Kk]h[oó][áa]\s+(?:[IVXLC]+|\d{1,2})(?!\d|\p{L})\)?)?|Hội\s+nghị\s+(?:(?:lần\s+(?:thứ\s+)?)?\d{1,2}|lần\s+thứ\s+(?:${ORDINALS.join('|')}))\s*,?\s*(?:của\s+)?Ban\s+[Cc]hấp\s+hành\s+${CENTRE}(?:\s+Đảng)?(?:\s*[(,]?\s*[Kk]h[oó][áa]\s+(?:[IVXLC]+|\d{1,2})(?!\d|\p{L})\)?)?)`,
  'gu',
);
/** "Hiệp định Đối tác kinh tế toàn diện khu vực", "Hiệp định thương mại tự do Việt Nam - EU", "Tuyên bố Đà Nẵng": known by a name of its own. */
const PACT = new RegExp(
  String.raw`(?<!\p{L})(?:(Hiệp\s+định)\s+(?=(?:Đối\s+tác|Thương\s+mại|Hợp\s+tác|Tránh\s+đánh|Bảo\s+hộ|Khung|khung)\s|(?:thương\s+mại\s+(?:tự\s+do|song\s+phương|và\s)|đối\s+tác\s|tương\s+trợ\s|tránh\s+đánh\s|bảo\s+hộ\s|khuyến\s+khích\s|miễn\s+thị\s+thực|vận\s+tải\s|kiểm\s+dịch\s|hợp\s+tác\s+(?!giữa|với|song|này|đã|của)\p{Ll}))[^.,;:()“”"]{8,90}?(?=\s*\(|,|\s+(?:và\s+(?:các|Hiệp|nhiều|[A-Z]{3})|đã|được|sẽ|có|vào|nhằm|là|ký|năm|tại|trong|cũng|để|mà|sau|trước|sắp|sớm|vừa|thì|của|này|đang|từ|theo|cho|đi)\s|[.;:“”")]|$)|(Tuyên\s+bố)\s+(?:Tầm\s+nhìn\s+\p{Lu}[\p{L}]*|\p{Lu}\p{L}+\s\p{Lu}\p{L}+\s+về\s+[^.,;:()“”"]{8,90}?(?=\s+(?:đã|được|sẽ|của|tại|là|có|và\s+các|nhằm)\s|[.,;:()“”"]|$)))`,
  'gu',
);
/** "hiệp định thương mại tự do": any, unless its short name follows. */
const GENERIC =
  /^Hiệp định (?:thương mại(?: tự do| song phương)?|bảo hộ đầu tư|hợp tác(?: song phương)?|khung|đối tác kinh tế)(?: thế hệ mới| mới)?$/iu;
const SHORT = /^\s*\((?!FTA|BTA)\p{Lu}/u;
/** All that `titledPapersIn` looks for. */
export const TITLED_PAPERS = [QUOTED_PAPER, WORLD, TREATY, PACT, CONSTITUTION, CONGRESS];
