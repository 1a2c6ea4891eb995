/** Where a hamlet's name ends, for the bodies that are named by it. */
import type { AgencyChunk, Token } from '../doc.ts';
import { departmentWords } from '../lexicon/agencies.ts';
import { HAMLET } from './own-name-words.ts';
import { placeAfterHead } from './place.ts';
import { capitalRun, isCapital, says } from './words.ts';

const HAMLET_WORDS = [
  ['tổ', 'dân', 'phố'],
  ['khu', 'dân', 'cư'],
  ['khu', 'phố'],
  ['khối', 'phố'],
  ['khối', 'dân', 'cư'],
  ['tiểu', 'khu'],
];

/** "Ban Công tác Mặt trận *tổ dân phố số 7*", "Tổ dân phố *số 12*": where a hamlet known by its number or in small letters ends. */
export function hamletEnd(tokens: readonly Token[], base: AgencyChunk): number | undefined {
  const kind = HAMLET_WORDS.find((words) => words.every((w, n) => says(tokens[base.last + n], w)));
  const word = HAMLET.test(tokens[base.last]?.text ?? '') ? 1 : 0;
  const at = base.last + (kind?.length ?? word);
  if (at === base.last && !/^(?:Tổ dân phố|Khu dân cư)$/.test(base.head)) return undefined;
  const number = says(tokens[at], 'số') ? at + 1 : at;
  if (/^\d{1,3}$/.test(tokens[number]?.text ?? '')) return pastLetter(tokens, number + 1);
  const end = capitalRun(tokens, at, 4);
  if (at === base.last || end === at) return undefined;
  // "thôn Đồng Xuân 2": one of several of that name.
  const numbered =
    /^\d{1,2}$/.test(tokens[end]?.text ?? '') &&
    (tokens[end + 1]?.shape !== 'lower' || says(tokens[end + 1], 'và', 'xã', 'phường', 'nhận'));
  return numbered ? end + 1 : end;
}

/** "bản Tà Là Cáo*, xã Sính Phình*", "khu phố 3*, phường 5*": the commune behind a hamlet's name, as it is written with it, and where it ends. */
export function communeBehind(
  { tokens, text }: { readonly tokens: readonly Token[]; readonly text: string },
  end: number,
): { name: string; last: number } | undefined {
  const near = placeAfterHead(tokens, text, tokens[end]?.text === ',' ? end + 1 : end);
  if (near?.place.level !== 'commune' || !near.place.kind) return undefined;
  const { kind, name } = near.place;
  return { name: name.startsWith(`${kind} `) ? name : `${kind} ${name}`, last: near.end };
}

/** "ấp 3*A*", "khu phố 2*B*": a letter that is glued to the number. */
export function pastLetter(tokens: readonly Token[], i: number): number {
  const letter = tokens[i];
  return letter && /^[A-Ea-e]$/.test(letter.text) && letter.start === tokens[i - 1]?.end ? i + 1 : i;
}

const MOST_OF_BRANCH = 5;
/** "Chi hội *Phụ nữ tổ dân phố số 12*", "Chi hội *CCB khu phố 3*": the hamlet behind whose branch it is. */
export function branchEnd(tokens: readonly Token[], base: AgencyChunk): number | undefined {
  const own = isCapital(tokens[base.first]);
  for (let at = base.last; at < base.last + MOST_OF_BRANCH; at++) {
    const end = hamletEnd(tokens, { ...base, last: at });
    // "hội viên chi hội thôn Bản Ó": of whichever association.
    if (end) return at === base.last && !own ? undefined : end;
    const goesOn = departmentWords.has(tokens[at]?.key ?? '') || (own && says(tokens[at], ...MEMBERS));
    if (!isCapital(tokens[at]) && !goesOn) break;
  }
  const kind = BRANCHES.find((words) => words.every((w, n) => says(tokens[base.last + n], w)));
  return base.head === 'Chi hội' && kind ? base.last + kind.length : undefined;
}
/** "Chi hội *phụ nữ* khóm 4": whose branch it is, in small letters. */
const MEMBERS = 'phụ nữ nông dân cựu chiến binh người cao tuổi chữ thập đỏ khuyến học'.split(' ');
/** Whose branches there are at their work: "Chi hội *Nhà báo* Văn phòng Hội", "Chi hội *Luật gia* Sở Tư pháp". */
const BRANCHES = [
  ['nhà', 'báo'],
  ['luật', 'gia'],
];
