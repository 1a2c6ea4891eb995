/**
 * How programmes and documents are written: numbered ("Chương trình phối hợp số 09/CTr-BCA-MTTW", "Chỉ thị 05-CT/TW"), quoted
 * ("mô hình “Tiếng kẻng an ninh”", "phong trào “...”"), or by their parties ("Quy chế phối hợp giữa A và B").
 */
import type { ProgramKind } from '../ontology.ts';
import { titledPapersIn } from './agreement.ts';
import { lawsIn } from './law.ts';
import { type AddPaper, clean, isPlural, kindWord, type PaperHit, QUOTED } from './paper-hit.ts';
import { JOINT, numberedIn, tail } from './paper-number.ts';

const OPEN = `[“"‘«]|(?<=\\s)'`;

const namedJoint = new RegExp(`(?<![\\p{L}])(${JOINT})(?=[\\s,.;“"])`, 'giu');
const quotedKind = new RegExp(
  `(?<![\\p{L}])(mô\\s+hình|phong\\s+trào(?:\\s+thi\\s+đua)?|cuộc\\s+vận\\s+động|chương\\s+trình)(?:\\s+[^“”"‘’«».;]{0,60}?như|\\s+(?:điểm|về|tiêu\\s+biểu|hay|mới|camera|của|nhóm)|(?<=mô\\s+hình)(?:\\s+(?!(?:là|được|có|này|đó|với|và|cho|do|để|trong|ở|tại|đã|trên|theo|tên|gọi)(?!\\p{L}))\\p{L}+){1,6})?\\s*:?\\s*(?:${QUOTED})`,
  'giu',
);
const moreQuoted = new RegExp(
  `^(?:\\s*(?:[,;]|và|hay|hoặc|[,;]\\s*(?:và|mô\\s+hình))\\s*|[^“”"‘’«».;:]{0,90}[;,]\\s*(?:và\\s+)?(?:mô\\s+hình\\s+)?|[^“”"‘’«».;:]{2,50}\\svà\\s+(?:mô\\s+hình\\s+)?)(?:${QUOTED})`,
  'iu',
);
const MOVEMENT =
  /(?<!\p{L})phong\s+trào\s+(toàn\s+dân\s+bảo\s+vệ\s+(?:an\s+ninh\s+tổ\s+quốc|ANTQ)|thi\s+đua\s+yêu\s+nước)/giu;
/** Without one of these words a sentence names no paper. */
const CUE =
  /\d\s?[-/–]\s?\p{Lu}|ghi\s+nhớ|thuận|biên\s+bản|Hiến\s+pháp|Tuyên\s+bố|chiến\s+lược|chương\s|kế\s|quy\s|nghị\s|giao\s+ước|đề\s+án|cam\s+kết|thông\s|chỉ\s+thị|quyết\s|kết\s+luận|công\s|hướng\s|tờ\s+trình|pháp\s+lệnh|luật|mô\s+hình|phong\s+trào|vận\s+động/iu;

/** Programmes and documents of one sentence or line. */
export function papersIn(text: string): PaperHit[] {
  const hits: PaperHit[] = [];
  if (!CUE.test(text)) return hits;
  const add: AddPaper = (hit) => {
    if (!hits.some((h) => hit.start < h.end && h.start < hit.end)) hits.push(hit);
  };
  numberedIn(text, add);
  quotedOnes(text, add);
  for (const m of text.matchAll(MOVEMENT)) {
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
  for (const m of text.matchAll(namedJoint)) unnumbered(text, m, add);
  lawsIn(text, add);
  titledPapersIn(text, add);
  return hits.sort((a, b) => a.start - b.start);
}

/** "Chương trình phối hợp về đẩy mạnh phong trào ...": the movement is what the programme is about. */
const SUBJECT_OF = /(?:chương\s+trình|quy\s+chế|kế\s+hoạch)\s+phối\s+hợp\s+(?!giữa)[^.;:,“”"]{0,70}$/iu;

const movementName = (s: string): string =>
  /bảo/iu.test(s) ? 'Phong trào toàn dân bảo vệ an ninh Tổ quốc' : `Phong trào ${clean(s).toLowerCase()}`;

const KIND_OF: [RegExp, ProgramKind][] = [
  [/mô hình/iu, 'model'],
  [/phong trào/iu, 'movement'],
  [/vận động/iu, 'campaign'],
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

function quotedOnes(text: string, add: AddPaper): void {
  for (const m of text.matchAll(quotedKind)) {
    const word = clean(m[1] ?? '');
    const kind = KIND_OF.find(([re]) => re.test(word))?.[1] ?? 'model';
    let start = m.index ?? 0;
    let end = start + m[0].length;
    let title = clean(m[2] ?? '');
    for (let n = 0; n < 12; n++) {
      if (kind === 'movement') add(movementAt(start, end, title));
      else if (!isCommon(title))
        add({ start, end, paper: 'Program', kind, title, name: title, rule: `${kind}-quoted` });
      if (kind !== 'model') break;
      const more: RegExpMatchArray | null = text.slice(end, end + 200).match(moreQuoted);
      if (more === null) break;
      start = end + more[0].search(new RegExp(OPEN, 'u'));
      end += more[0].length;
      title = clean(more[1] ?? '');
    }
  }
}

/** Where what a programme is about has its end. */
const END = String.raw`(?=,?\s+giai\s+đoạn|\s+giữa|\s+năm|\s+với|,\s+(?:trình|báo\s+cáo|giao|đề\s+nghị|yêu\s+cầu|gửi|do|được|góp\s+phần|nhằm|đồng\s+thời|qua\s+đó|theo\s+đó|trong\s+đó|sáng|chiều|ngày)\s|[.;“"(]|$)`;
const ABOUT = new RegExp(
  String.raw`^\s+(?:năm\s+\d{4}\s+)?(?:giữa\s[^.;]{5,160}?\s)?(?:(?:về|trong(?!\s+(?:nhiệm\s+kỳ|giai\s+đoạn|năm|thời\s+gian|những)))\s+|(?=bảo\s+(?:đảm|vệ)|đảm\s+bảo|phòng|xây\s+dựng|giữ|truyền\s+thông|tuyên\s+truyền|nâng\s+cao|tăng\s+cường|đẩy\s+mạnh|quản\s+lý|thực\s+hiện))([^.;“"()]{8,160}?)${END}`,
  'u',
);
/** "Quy chế phối hợp *phản biện xã hội*": the work itself, where the words before say that a programme is named. */
const WORK = new RegExp(
  String.raw`^\s+(?!(?:đã|được|là|với|của|giữa|trong|này|đó|nêu|trên|dưới|do|có|và|hay|hoặc|để|nhằm|vào|tại|ở|cho|từ|đến|sẽ|hai|các|những|cùng|chặt|tốt|hiệu|thường|nói|theo|mà|khi|ký|gồm|bao|hằng|hàng|định|giai|năm|số|mới|lần|tiếp|hoàn|đạt|đề|như|nên|cần|phải|còn|chưa|không|cụ|đi|liên|hành|nhịp|đồng|toàn|sau|trước|giải|triển|tổ)(?!\p{L}))(\p{Ll}[^.;“"(),]{8,120}?)(?:${END}|(?=,\s))`,
  'u',
);
/** "... (PBXH) giữa HĐND - UBND - Ủy ban MTTQ xã" behind it says whose it is. */
const BETWEEN_BODIES = /^\s+\p{Ll}[^.;,“”"()]{4,60}(?:\s\(\p{Lu}{2,8}\))?\sgiữa\s\p{Lu}/u;
const isNamed = (text: string, start: number): boolean =>
  /^\p{Lu}/u.test(text.slice(start)) ||
  /(?:ký\s+kết|thực\s+hiện|sơ\s+kết|tổng\s+kết|triển\s+khai|kết\s+quả|đánh\s+giá)\s+$/iu.test(
    text.slice(Math.max(0, start - 16), start),
  );

/** "Chương trình phối hợp giữa Công an tỉnh với ... về “...”, giai đoạn 2014 - 2023": no number; the title or the parties name it. */
function unnumbered(text: string, m: RegExpMatchArray, add: AddPaper): void {
  const start = m.index ?? 0;
  const end = start + m[0].length;
  if (isPlural(text, start)) return;
  const rest = text.slice(end, end + 300);
  const more = tail(text, end);
  // "Chương trình phối hợp công tác *dân vận* giai đoạn ...": what the work is follows without "về".
  const work = /công\s+tác$/iu.test(m[0])
    ? /^\s+(?!giữa|năm|về|trong|giai|của|với)([\p{L}\s]{3,60}?)(?=,?\s+(?:giai\s+đoạn|giữa)\s)/u.exec(rest)
    : null;
  const deed = isNamed(text, start) || BETWEEN_BODIES.test(rest) ? rest.match(WORK) : null;
  const about = work ?? rest.match(ABOUT) ?? deed;
  const told = work ?? (about === deed ? deed : null);
  const parties = rest
    .slice(told?.[0].length ?? 0)
    .replace(/^\s*\(\p{Lu}{2,8}\)/u, '')
    .match(
      /^(?:,?\s+giai\s+đoạn\s+\d{4}\s*[-–]\s*\d{4})?\s+giữa\s+([^.;“"]{8,160}?)(?=\s+về\s|\s+giai\s+đoạn|[.;“"]|,(?!\s+\p{Lu})|\s+năm|\s+(?:đã|là|được|sẽ|đang|cần|luôn|nhằm|để|vừa|gồm|tại)\s|$)/u,
    );
  // "nghị quyết liên tịch giữa 2 cơ quan": no names.
  const between = /^(?:giữa\s+)?(?:\d|hai|ba|các|đôi)(?!\p{L})/iu.test(parties?.[1] ?? '') ? null : parties;
  const year = rest.match(/^\s+(năm\s+(?:19|20)\d{2})(?![\d\s]*[-–])/u)?.[1];
  // "chương trình phối hợp *giai đoạn 2018 - 2022*": its period alone tells it from others.
  const span = rest.match(/^,?\s+(giai\s+đoạn\s+(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2})/u)?.[1];
  if (!more.title && (!about || /^giữa\s/iu.test(about[1] ?? '')) && !between && !year && !span) return;
  const kind = kindWord(m[1] ?? '');
  const name = clean(
    more.title
      ? `${kind} “${more.title}”`
      : between
        ? `${kind} ${told ? `${told[1]} ` : ''}giữa ${between[1]}`
        : about
          ? `${kind} về ${about[1]}`
          : `${kind} ${year ?? span}`,
  );
  const hit: PaperHit = {
    start,
    paper: 'Program',
    kind: 'coordination_programme',
    name,
    rule: 'programme-unnumbered',
    ...more,
    end,
  };
  add(hit);
}
