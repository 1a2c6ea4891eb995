/**
 * How programmes and documents are written: numbered ("Chương trình phối hợp số 09/CTr-BCA-MTTW", "Chỉ thị 05-CT/TW"), quoted
 * ("mô hình “Tiếng kẻng an ninh”", "phong trào “...”"), or by their parties ("Quy chế phối hợp giữa A và B").
 */
import type { ProgramKind } from '../ontology.ts';

export interface PaperHit {
  start: number;
  end: number;
  paper: 'Program' | 'Document';
  kind: string;
  number?: string;
  title?: string;
  name: string;
  years?: [string, string];
  rule: string;
}

const NUMBER = String.raw`\d{1,5}(?:\s?[-/–]\s?(?:\d{4}\s?[-/–]\s?)?[\p{Lu}Đ][\p{L}\d&.]*(?:\s?[-/–]\s?[\p{Lu}Đ][\p{L}\d&.]*)*)?`;
const JOINT = String.raw`(?:Chương\s+trình|Kế\s+hoạch|Quy\s+chế|Nghị\s+quyết|Giao\s+ước|Đề\s+án|Cam\s+kết)\s+(?:hành\s+động\s+)?(?:phối\s+hợp|liên\s+tịch|liên\s+ngành)(?:\s+hành\s+động|\s+công\s+tác|\s+truyền\s+thông|\s+hoạt\s+động)?`;
const KINDS = String.raw`Thông\s+tư\s+liên\s+tịch|Thông\s+tư|Chỉ\s+thị|Nghị\s+quyết|Quyết\s+định|Kết\s+luận|Nghị\s+định|Thông\s+báo(?:\s+kết\s+luận)?|Công\s+văn|Công\s+điện|Kế\s+hoạch|Hướng\s+dẫn|Quy\s+định|Đề\s+án|Tờ\s+trình|Pháp\s+lệnh|Quy\s+chế|Chương\s+trình|Luật`;
const OPEN = `[“"‘«]|(?<=\\s)'`;
const QUOTED = String.raw`[“"‘«]\s?([^“”"»’\n]{3,160}?)\s?[”"»’]`;

const numberedJoint = new RegExp(
  `(?<![\\p{L}])(${JOINT})\\s*(?:\\([^)]{1,12}\\)\\s*)?(?:số\\s+)?(${NUMBER})`,
  'giu',
);
const numberedPaper = new RegExp(
  `(?<![\\p{L}])(${KINDS})\\s+(?:số\\s+)?(${NUMBER})(?![\\p{L}\\d])(?!\\s?(?:(?:tháng|năm|ngày)(?!\\s+\\d)|tỷ|triệu|%|xã|huyện|người|của\\s+năm))`,
  'gu',
);
const lowerPaper = new RegExp(`(?<![\\p{L}])(${KINDS})\\s+số\\s+(${NUMBER})`, 'giu');
const namedJoint = new RegExp(`(?<![\\p{L}])(${JOINT})(?=[\\s,.;“"])`, 'giu');
const quotedKind = new RegExp(
  `(?<![\\p{L}])(mô\\s+hình|phong\\s+trào(?:\\s+thi\\s+đua)?|cuộc\\s+vận\\s+động|chương\\s+trình)(?:\\s+[^“”"‘’«».;]{0,60}?như|\\s+(?:điểm|về|tiêu\\s+biểu|hay|mới|camera|của|nhóm))?\\s*:?\\s*(?:${QUOTED})`,
  'giu',
);
const moreQuoted = new RegExp(
  `^(?:\\s*(?:[,;]|và|hay|hoặc|[,;]\\s*(?:và|mô\\s+hình))\\s*|[^“”"‘’«».;:]{0,90}[;,]\\s*(?:và\\s+)?(?:mô\\s+hình\\s+)?|[^“”"‘’«».;:]{2,50}\\svà\\s+(?:mô\\s+hình\\s+)?)(?:${QUOTED})`,
  'iu',
);
const MOVEMENT =
  /(?<!\p{L})phong\s+trào\s+(toàn\s+dân\s+bảo\s+vệ\s+(?:an\s+ninh\s+tổ\s+quốc|ANTQ)|thi\s+đua\s+yêu\s+nước)/giu;
const YEARS =
  /^[^.;“"]{0,60}?(?:giai\s+đoạn|nhiệm\s+kỳ)?\s*\(?\s*((?:19|20)\d{2})\s?[-–]\s?((?:19|20)\d{2})\)?/u;

/** "Luật An ninh mạng", "Pháp lệnh bảo vệ công trình quốc phòng ...", "Luật Hợp tác xã năm 2012". */
const LAW =
  /(?<!\p{L})(?<!(?:[Kk]ỷ|[Kk]ỉ|[Pp]háp|[Hh]ội|[Qq]uân|[Tt]y|[Pp]hòng|[Hh]ọc|[Tt]rường|[Kk]hoa|[Nn]gành|[Bb]áo|[Cc]hí)\s)(Luật|luật|Bộ luật|bộ luật|Pháp lệnh|pháp lệnh)\s+(?!Việt Nam)((?:\p{Lu}[\p{L}]*|bảo vệ)(?:\s+(?!(?:và|được|có|là|của|cho|đã|sẽ|trong|theo|tại|để|do|với|khi|năm|này|quy|sửa|ban|gồm|ra|về|đối|ngày|hiện|sau|nên|mà|vì|theo|từ|thì|phải|cần|chưa|không|còn)(?!\p{L}))\p{L}+|,\s+chống){1,9})(\s+năm\s+\d{4})?/gu;

const clean = (s: string): string => s.replace(/\s+/g, ' ').trim();
const tidy = (number: string): string => number.replace(/\s+/g, '').replace(/[.–]$/, '').replace(/–/g, '-');
const kindWord = (s: string): string => {
  const k = clean(s);
  return k.charAt(0).toUpperCase() + k.slice(1).toLowerCase();
};

function tail(text: string, end: number): { title?: string; years?: [string, string]; end: number } {
  const rest = text.slice(end, end + 420);
  const about = rest.match(new RegExp(`^[^.;“"\\n]{0,260}?(?:${QUOTED})`, 'u'));
  const near =
    about?.[1] !== undefined &&
    !/mô hình|phong trào|vận động/iu.test(rest.slice(0, about[0].length - about[1].length))
      ? about
      : undefined;
  const after = near ? rest.slice(near[0].length) : rest;
  const years =
    after.match(YEARS) ??
    rest.match(/^[^.;\n]{0,260}?giai\s+đoạn\s*\(?\s*((?:19|20)\d{2})\s?[-–]\s?((?:19|20)\d{2})/u);
  const out: { title?: string; years?: [string, string]; end: number } = { end };
  if (near?.[1]) out.title = clean(near[1]);
  if (years?.[1] && years[2]) out.years = [years[1], years[2]];
  return out;
}

const isJointNumber = (number: string): boolean => /CTPH|QCPH|KHPH|KHLT|NQLT|CTr-|CTr\/|TTPH/iu.test(number);

/** Programmes and documents of one sentence or line. */
/** Without one of these words a sentence names no paper. */
const CUE =
  /chương\s|kế\s|quy\s|nghị\s|giao\s+ước|đề\s+án|cam\s+kết|thông\s|chỉ\s+thị|quyết\s|kết\s+luận|công\s|hướng\s|tờ\s+trình|pháp\s+lệnh|luật|mô\s+hình|phong\s+trào|vận\s+động/iu;

export function papersIn(text: string): PaperHit[] {
  const hits: PaperHit[] = [];
  if (!CUE.test(text)) return hits;
  const add = (hit: PaperHit) => {
    if (!hits.some((h) => hit.start < h.end && h.start < hit.end)) hits.push(hit);
  };
  const numbered = (m: RegExpMatchArray, joint: boolean, rule: string) => {
    const start = m.index ?? 0;
    const end = start + m[0].length;
    const kind = kindWord(m[1] ?? '');
    const number = tidy(m[2] ?? '');
    const more = joint ? tail(text, end) : { end };
    const name = `${kind} số ${number}${more.title ? ` về “${more.title}”` : ''}`;
    add({
      start,
      paper: joint ? 'Program' : 'Document',
      kind: joint ? 'coordination_programme' : kind,
      number,
      name,
      rule,
      ...more,
    });
  };
  for (const m of text.matchAll(numberedJoint)) numbered(m, true, 'programme-numbered');
  for (const m of text.matchAll(numberedPaper))
    numbered(m, isJointNumber(m[2] ?? '') && !/^thông tư/iu.test(m[1] ?? ''), 'document-numbered');
  for (const m of text.matchAll(lowerPaper)) numbered(m, isJointNumber(m[2] ?? ''), 'document-numbered');
  quotedOnes(text, add);
  for (const m of text.matchAll(MOVEMENT)) {
    const start = m.index ?? 0;
    add({
      start,
      end: start + m[0].length,
      paper: 'Program',
      kind: 'movement',
      name: movementName(m[1] ?? ''),
      rule: 'movement-named',
    });
  }
  for (const m of text.matchAll(namedJoint)) unnumbered(text, m, add);
  for (const m of text.matchAll(LAW)) {
    const start = m.index ?? 0;
    const kind = kindWord(m[1] ?? '');
    const name = `${kind} ${clean((m[2] ?? '') + (m[3] ?? ''))}`;
    add({ start, end: start + m[0].length, paper: 'Document', kind, name, rule: 'law-named' });
  }
  return hits.sort((a, b) => a.start - b.start);
}

const movementName = (s: string): string =>
  /bảo/iu.test(s) ? 'Phong trào toàn dân bảo vệ an ninh Tổ quốc' : `Phong trào ${clean(s).toLowerCase()}`;

const KIND_OF: [RegExp, ProgramKind][] = [
  [/mô hình/iu, 'model'],
  [/phong trào/iu, 'movement'],
  [/vận động/iu, 'campaign'],
  [/chương trình/iu, 'coordination_programme'],
];

function quotedOnes(text: string, add: (hit: PaperHit) => void): void {
  for (const m of text.matchAll(quotedKind)) {
    const word = clean(m[1] ?? '');
    const kind = KIND_OF.find(([re]) => re.test(word))?.[1] ?? 'model';
    let start = m.index ?? 0;
    let end = start + m[0].length;
    let title = clean(m[2] ?? '');
    for (let n = 0; n < 12; n++) {
      const name = kind === 'movement' ? `Phong trào “${title}”` : title;
      add({ start, end, paper: 'Program', kind, title, name, rule: `${kind}-quoted` });
      if (kind !== 'model') break;
      const more: RegExpMatchArray | null = text.slice(end, end + 200).match(moreQuoted);
      if (more === null) break;
      start = end + more[0].search(new RegExp(OPEN, 'u'));
      end += more[0].length;
      title = clean(more[1] ?? '');
    }
  }
}

/** "Chương trình phối hợp giữa Công an tỉnh với ... về “...”, giai đoạn 2014 - 2023": no number; the title or the parties name it. */
function unnumbered(text: string, m: RegExpMatchArray, add: (hit: PaperHit) => void): void {
  const start = m.index ?? 0;
  const end = start + m[0].length;
  const rest = text.slice(end, end + 300);
  const more = tail(text, end);
  const about = rest.match(
    /^\s+(?:năm\s+\d{4}\s+)?(?:giữa\s[^.;]{5,160}?\s)?(?:(?:về|trong)\s+|(?=bảo\s+(?:đảm|vệ)|đảm\s+bảo|phòng|xây\s+dựng|giữ|truyền\s+thông|tuyên\s+truyền|nâng\s+cao|tăng\s+cường|đẩy\s+mạnh|quản\s+lý|thực\s+hiện))([^.;“"()]{8,160}?)(?=,?\s+giai\s+đoạn|\s+giữa|\s+năm|\s+với|[.;“"(]|$)/u,
  );
  const between = rest.match(/^\s+giữa\s+([^.;“"]{8,160}?)(?=\s+về\s|\s+giai\s+đoạn|[.;,“"]|\s+năm|$)/u);
  if (!more.title && !about && !between) return;
  const kind = kindWord(m[1] ?? '');
  const name = clean(
    more.title
      ? `${kind} “${more.title}”`
      : between
        ? `${kind} giữa ${between[1]}`
        : `${kind} về ${about?.[1]}`,
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
