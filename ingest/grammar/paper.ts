/**
 * How programmes and documents are written: numbered ("Chương trình phối hợp số 09/CTr-BCA-MTTW", "Chỉ thị 05-CT/TW"), quoted
 * ("mô hình “Tiếng kẻng an ninh”", "phong trào “...”"), or by their parties ("Quy chế phối hợp giữa A và B").
 */

import { finderOf } from '../asked.ts';
import type { ProgramKind } from '../ontology.ts';
import { AGREEMENTS, agreementsIn } from './agreement.ts';
import { LAWS, lawsIn } from './law.ts';
import { type AddPaper, clean, namedAt, openingIn, type PaperHit, QUOTED } from './paper-hit.ts';
import { MADE, madeIn } from './paper-made.ts';
import { NAMED_PAPERS, namedPapersIn } from './paper-named.ts';
import { NUMBERED, numberedIn } from './paper-number.ts';
import { UNNUMBERED, unnumberedIn } from './paper-unnumbered.ts';
import { TITLED_PAPERS, titledPapersIn } from './treaty.ts';

const quotedKind = new RegExp(
  `(?<![\\p{L}])(mô\\s+hình|phong\\s+trào(?:\\s+thi\\s+đua)?|cuộc\\s+vận\\s+động|(?<=(?:phát\\s+động|ra\\s+quân|triển\\s+khai|hưởng\\s+ứng|sơ\\s+kết|tổng\\s+kết|thực\\s+hiện)\\s+)chiến\\s+dịch|chương\\s+trình)(?:[\\s,]+[^“”"‘’«».;]{0,60}?(?:như|(?:nổi\\s+bật|tiêu\\s+biểu|điển\\s+hình|đáng\\s+chú\\s+ý)\\s+(?:là|có)|trong\\s+đó\\s+có)(?:\\s*:\\s*[^“”\"‘’«».]{3,140};\\s*)?|\\s+(?:điểm|về|tiêu\\s+biểu|hay|mới|camera|của|nhóm)|(?<=mô\\s+hình)(?:\\s+(?!(?:là|được|có|này|đó|với|và|cho|do|để|trong|ở|tại|đã|trên|theo|tên|gọi)(?!\\p{L}))\\p{L}+){1,6})?\\s*:?\\s*(?:${QUOTED})`,
  'giu',
);
const moreQuoted = new RegExp(
  `^(?:\\s*\\([^()“”"]{2,140}\\))?(?:\\s*(?:[,;]|và|hay|hoặc|[,;]\\s*(?:và|mô\\s+hình))\\s*|[^“”"‘’«».;:]{0,90}[;,]\\s*(?:và\\s+)?(?:mô\\s+hình\\s+)?|[^“”"‘’«».;:]{2,50}\\svà\\s+(?:mô\\s+hình\\s+)?)(?:${QUOTED})`,
  'iu',
);
const GUARD = String.raw`toàn\s+dân\s+bảo\s+vệ\s+(?:an\s+ninh\s+tổ\s+quốc|ANTQ)`;
const BORDER = String.raw`toàn\s+dân\s+tham\s+gia\s+bảo\s+vệ\s+chủ\s+quyền\s+lãnh\s+thổ,?\s+(?:và\s+)?an\s+ninh\s+biên\s+giới\s+quốc\s+gia(?:\s+trong\s+tình\s+hình\s+mới)?`;
/** What goes on behind a comma in a movement's name: "phòng cháy, chữa cháy", "nông dân sản xuất, kinh doanh giỏi, đoàn kết giúp nhau xóa đói, giảm nghèo". */
const AND_SO_ON = String.raw`(?:ch(?:ữa|ống)|thực\s+hiện|làm\s+theo|xây\s+dựng|kinh\s+doanh(?=\s+giỏi)|đoàn\s+kết(?=\s+giúp)|giảm(?=\s+nghèo)|làm(?=\s+giàu))`;
/** Movements that need no quotes: the great ones, and one that is called into being or summed up here. */
const MOVEMENT = new RegExp(
  `(?<!\\p{L})phong\\s+trào\\s+(${GUARD}|${BORDER}|thi\\s+đua\\s+yêu\\s+nước|(?:(?<=phát\\s+động\\s+phong\\s+trào\\s+)(?:thi\\s+đua\\s+(?=lập|chào|hoàn|thực|hướng|cao)|toàn\\s+dân\\s+(?=tham|đoàn|rèn|phòng|chung))|(?:(?<=đánh\\s+giá\\s+(?:kết\\s+quả\\s+)?(?:thực\\s+hiện\\s+)?phong\\s+trào\\s+)(?=thi\\s+đua\\s+nông\\s+dân)|(?<=kết\\s+(?:\\d+\\s+năm\\s+)?(?:thực\\s+hiện\\s+)?phong\\s+trào\\s+))(?!thi\\s+đua(?!\\s+nông\\s+dân)|(?:và|của|trong|này|các|ở|tại)\\s))(?:[^.;,“”"()]|,(?=\\s+${AND_SO_ON}\\s)){10,140}?(?=,(?!\\s+${AND_SO_ON}\\s)|[.;“”"(]|\\s[(]|\\s+(?:trong|với|tại|giai\\s+đoạn|được|đã|nhằm|do|cho|đến|vào)\\s|$))`,
  'giu',
);
/** Without one of these words a sentence names no paper. */
const CUE =
  /\d\s?[-/–]\s?\p{Lu}|ghi\s+nhớ|thuận|biên\s+bản|Hiến\s+pháp|Tuyên\s+bố|chiến\s+lược|chương\s|kế\s|quy\s|nghị\s|giao\s+ước|đề\s+án|cam\s+kết|thông\s|chỉ\s+thị|quyết\s|kết\s+luận|công\s|hiệp\s+định|hướng\s|tờ\s+trình|pháp\s+lệnh|luật|văn\s+bản\s+số|liên\s+(?:tịch|ngành)|báo\s+cáo\s+số|bản\s+án|hiến\s+chương|mô\s+hình|phong\s+trào|vận\s+động|chiến\s+dịch|ra\s+mắt|phát\s+động|UNCLOS|Năm\s|Tháng\s|Tuần\s|triển\s+khai\s+[“"‘«]|NQLT|CTPH|QCPH|KHPH|KHLT/iu;

/** "thực hiện *Chương trình tạo nguồn cán bộ trẻ*", "phát động *chương trình Sức khỏe Việt Nam*": known by its subject, under a capital of its own. */
const SUBJECT_NAMED = new RegExp(
  String.raw`(?=[Cc]hương)(?<=(?:thực\s+hiện|tổng\s+kết|sơ\s+kết|phát\s+động|khởi\s+động|và)\s+)(?:Chương\s+trình\s+(?!(?:[Pp]hát\s+triển|[Mm]ôi\s+trường|[Ll]ương\s+thực)\s+(?:của\s+)?(?:Liên|LHQ|[Tt]hế\s+giới)|phối|hợp|hành|liên|công\s+tác|thực\s+hiện\s+(?:[Nn]ghị|[Cc]hỉ|[Kk]ết)|số\s|năm|này|mục\s+tiêu|giáo\s+dục|phổ\s+thông|nghị\s+sự|kiểm\s+tra|giám\s+sát|hội\s+nghị|làm\s+việc|kỳ\s+họp|nghệ\s+thuật|giao\s+lưu|biểu\s+diễn|họp|của|do|được|đã)(?=\p{Ll})|(?<=(?:phát\s+động|khởi\s+động)(?:\s+thực\s+hiện)?\s+)[Cc]hương\s+trình\s+(?=\p{Lu}\p{Ll}+\s\p{Ll}+\s))(?:[^.;:“”"()]|(?<=TP|Tp)\.){8,110}?(?=\s+và\s+Chương\s+trình|,\s+\p{Lu}|\s+(?:của|do|tại|ở|giai\s+đoạn|với|cho|nhằm|đã|được|vào|sáng|chiều|trong\s+(?:năm|thời|giai|khuôn|đó|dịp|toàn|cả))\s|[.;:“”"(]|$)`,
  'gu',
);
/** "tổng kết *chương trình mục tiêu quốc gia xây dựng nông thôn mới*": one of the state's great programmes, where it is carried out or reviewed. */
const OF_STATE =
  /(?=[Cc]hương)(?<=(?:sơ\s+kết|tổng\s+kết|thực\s+hiện|triển\s+khai|đánh\s+giá|giám\s+sát|kết\s+quả)\s+(?:các\s+nội\s+dung\s+)?)[Cc]hương\s+trình\s+mục\s+tiêu\s+(?:quốc\s+gia\s+)?(?:về\s+)?(?:xây\s+dựng\s+nông\s+thôn\s+mới|giảm\s+nghèo(?:\s+nhanh\s+và)?\s+bền\s+vững|giảm\s+nghèo|phát\s+triển\s+kinh\s+tế\s*[-–]\s*xã\s+hội\s+vùng\s+đồng\s+bào\s+dân\s+tộc\s+thiểu\s+số(?:\s+và\s+miền\s+núi)?)/giu;
/** "phát động *Năm An toàn giao thông 2018*", "phát động *tháng hành động vì bình đẳng giới năm 2017*". */
const YEAR_OF =
  /(?=[NTt])(?<=(?:phát\s+động|khởi\s+động|tổng\s+kết|sơ\s+kết|ra\s+quân|hưởng\s+ứng|thực\s+hiện|triển\s+khai)\s+(?:\p{Ll}+\s+){0,2}?)(?:Năm|Tháng|Tuần\s+lễ|tháng(?=\s+hành\s+động\s))\s+(?!\d)\p{L}+(?:,?\s+\p{Ll}+){1,18}?\s+(?:năm\s+)?(?:19|20)\d{2}(?!\d|\s?[-–]\s?\d)/gu;

/** Programmes and documents of one sentence or line. */
export function papersIn(text: string): PaperHit[] {
  const hits: PaperHit[] = [];
  const find = finder(text);
  const made = find.any ? find(MADE) : [];
  if (!find.any || !(CUE.test(text) || made.length > 0)) return hits;
  const add: AddPaper = (hit) => {
    if (!hits.some((h) => hit.start < h.end && h.start < hit.end)) hits.push(hit);
  };
  numberedIn(text, find, add);
  quotedOnes(text, find(quotedKind), add);
  launched(find(LAUNCHED), add);
  madeIn(made, add);
  for (const m of find(PROJECTS))
    for (const { start, end, title } of titlesFrom(text, m))
      add({
        start,
        end,
        paper: 'Program',
        kind: 'campaign',
        title,
        name: `Đề án “${title}”`,
        rule: 'project-quoted',
      });
  for (const m of find(MOVEMENT)) {
    const start = m.index ?? 0;
    if (SUBJECT_OF.test(text.slice(Math.max(0, start - 100), start))) continue;
    const name = movementName(m[1] ?? '');
    add({
      start,
      end: start + m[0].length,
      paper: 'Program',
      kind: 'movement',
      name,
      rule: 'movement-named',
    });
  }
  unnumberedIn(text, find, add);
  for (const m of find(SUBJECT_NAMED)) add(namedAt(m, 'coordination_programme', 'programme-named'));
  for (const m of find(OF_STATE)) add(namedAt(m, 'movement', 'programme-of-state'));
  for (const m of find(YEAR_OF)) add(namedAt(m, 'campaign', 'campaign-year'));
  lawsIn(text, find, add);
  agreementsIn(text, find, add);
  titledPapersIn(text, find, add);
  namedPapersIn(text, find, add);
  return hits.sort((a, b) => a.start - b.start);
}

/** "Chương trình phối hợp về đẩy mạnh phong trào ...": the movement is what the programme is about. */
const SUBJECT_OF = /(?:chương\s+trình|quy\s+chế|kế\s+hoạch)\s+phối\s+hợp\s+(?!giữa)[^.;:,“”"]{0,70}$/iu;

const GUARDS = new RegExp(`^${GUARD}`, 'iu');
const movementName = (s: string): string =>
  GUARDS.test(s)
    ? 'Phong trào toàn dân bảo vệ an ninh Tổ quốc'
    : /yêu\s+nước$/iu.test(s)
      ? `Phong trào ${clean(s).toLowerCase()}`
      : `Phong trào ${clean(s)}`;

const KIND_OF: [RegExp, ProgramKind][] = [
  [/mô hình/iu, 'model'],
  [/phong trào/iu, 'movement'],
  [/vận động|chiến dịch/iu, 'campaign'],
  [/chương trình/iu, 'coordination_programme'],
];

const KNOWN_MOVEMENT =
  /^(?:toàn\s+dân\s+bảo\s+vệ\s+(?:an\s+ninh\s+tổ\s+quốc|ANTQ)|thi\s+đua\s+yêu\s+nước)$/iu;

/** The great movements are the same with and without quotes. */
const movementAt = (start: number, end: number, title: string): PaperHit =>
  KNOWN_MOVEMENT.test(title)
    ? { start, end, paper: 'Program', kind: 'movement', name: movementName(title), rule: 'movement-named' }
    : {
        start,
        end,
        paper: 'Program',
        kind: 'movement',
        title,
        name: `Phong trào “${title}”`,
        rule: 'movement-quoted',
      };

/** mô hình “bộ tứ”, “khai phóng”: two common words in quotes are a manner of speaking. */
const isCommon = (title: string): boolean => /^\p{Ll}\S*(?:\s+\S+)?$/u.test(title);

/** "ra mắt “Tổ phản ứng nhanh chung cư”", "lễ phát động “Tết trồng cây”", "Hội nghị triển khai “Ngày vì môi trường”": what is launched under a name in quotes, unless it is a book, a film or a fund. */
const LAUNCHED = new RegExp(
  `(?<!\\p{L})(?:ra\\s+mắt\\s+(?:(?:tổ|đội|điểm)\\s+)?|(phát\\s+động|(?:sơ|tổng)\\s+kết|hội\\s+nghị\\s+triển\\s+khai(?=\\s+[“"‘«]\\s?(?:Ngày|Tuần|Tháng|Năm)\\s))\\s+)(?:${QUOTED})`,
  'giu',
);
const NO_MODEL = /^(?:Quỹ|Sách|Cuốn|Tập|Phim|Album|Trang|Báo|Chương trình)(?!\p{L})|^\p{Ll}/u;

/** "tổng kết 5 năm thực hiện 3 đề án của Chính phủ “A”, “B” và “C”": projects that are carried out for years and summed up. */
const PROJECTS = new RegExp(
  `(?<=(?:sơ|tổng)\\s+kết\\s+(?:\\d+\\s+năm\\s+)?(?:(?:triển\\s+khai,?\\s+)?thực\\s+hiện\\s+)?(?:các\\s+|hai\\s+|ba\\s+|\\d+\\s+)?)đề\\s+án(?:\\s+của\\s+[^“"‘«.;:,]{2,40}?)?\\s*:?\\s*(?:${QUOTED})`,
  'giu',
);

const finder = finderOf([
  ...NUMBERED,
  ...[quotedKind, LAUNCHED, MADE, PROJECTS, MOVEMENT, SUBJECT_NAMED, OF_STATE, YEAR_OF],
  ...UNNUMBERED,
  ...LAWS,
  ...AGREEMENTS,
  ...TITLED_PAPERS,
  ...NAMED_PAPERS,
]);

const ANOTHER = new RegExp(
  `^(?:Riêng|Còn|Cùng\\s+với\\s+đó\\s+là|Đặc\\s+biệt\\s+là|Ngoài\\s+ra,?\\s+còn\\s+có|Tiếp\\s+đến\\s+là|(?:Điển\\s+hình|Tiêu\\s+biểu|Nổi\\s+bật)(?:\\s+(?:nhất|trong\\s+số\\s+đó))?\\s+(?:là|như|có)|(?:Trong\\s+(?:số\\s+)?đó|Ở\\s[^,.“”"]{3,40}),?\\s+(?:có|là))\\s+(?:${QUOTED})`,
  'u',
);

/** "Riêng “Tủ sách pháp luật” hiện chỉ còn ...", "Điển hình là “X” của A và “Y” do B lập": more of the models that the sentence before tells of. */
export function modelsAgain(text: string): PaperHit[] {
  const m = ANOTHER.exec(text);
  if (!m) return [];
  return titlesFrom(text, m)
    .filter(({ title }) => title.split(' ').length > 2)
    .map(({ start, end, title }) => ({
      start,
      end,
      paper: 'Program',
      kind: 'model',
      title,
      name: title,
      rule: 'model-again',
    }));
}

interface Titled {
  start: number;
  end: number;
  title: string;
}
const MOST_MODELS = 12;

/** The title in quotes that a match ends with, and those listed behind it. */
function titlesFrom(text: string, first: RegExpExecArray): Titled[] {
  const found: Titled[] = [];
  let start = first.index + openingIn(first[0]);
  let end = first.index + first[0].length;
  let title = clean(first[1] ?? '');
  while (found.length < MOST_MODELS) {
    found.push({ start, end, title });
    const more: RegExpMatchArray | null = text.slice(end, end + 200).match(moreQuoted);
    if (!more) break;
    start = end + openingIn(more[0]);
    end += more[0].length;
    title = clean(more[1] ?? '');
  }
  return found;
}
/** "diễn ra chương trình “Ngày hội ...”": a day that is held. */
const FESTIVAL = /^Ngày hội(?!\p{L})/iu;

function launched(matches: readonly RegExpExecArray[], add: AddPaper): void {
  for (const m of matches) {
    const title = clean(m[2] ?? '');
    const start = m.index + openingIn(m[0]);
    const end = m.index + m[0].length;
    const kind = m[1] ? 'campaign' : 'model';
    if (title.split(' ').length > 2 && !NO_MODEL.test(title))
      add({ start, end, paper: 'Program', kind, title, name: title, rule: `${kind}-launched` });
  }
}

function quotedOnes(text: string, matches: readonly RegExpExecArray[], add: AddPaper): void {
  for (const m of matches) {
    const word = clean(m[1] ?? '');
    const kind = KIND_OF.find(([re]) => re.test(word))?.[1] ?? 'model';
    let start = m.index ?? 0;
    let end = start + m[0].length;
    let title = clean(m[2] ?? '');
    for (let n = 0; n < 12; n++) {
      if (kind === 'movement') add(movementAt(start, end, title));
      else if (!isCommon(title) && !(kind === 'coordination_programme' && FESTIVAL.test(title)))
        add({ start, end, paper: 'Program', kind, title, name: title, rule: `${kind}-quoted` });
      if (kind !== 'model') break;
      const more: RegExpMatchArray | null = text.slice(end, end + 200).match(moreQuoted);
      if (more === null) break;
      start = end + openingIn(more[0]);
      end += more[0].length;
      title = clean(more[1] ?? '');
    }
  }
}
