/** Bodies that share the word before their names: "các sở Nội vụ, Tài chính", "các Ban Tổ chức, Dân vận Tỉnh ủy", "Phòng Nội vụ, Tư pháp huyện A", "các phòng PV01, PV05". */
import type { AgencyChunk } from '../doc.ts';
import { boards, departments, ministries } from '../lexicon/agencies.ts';
import type { Hit, Trie } from '../lexicon/trie.ts';
import { type AgencyContext, agencyAt } from './agency.ts';
import { placeWithLevel } from './place.ts';
import { levelAt } from './unit-level.ts';
import { isCapital, says } from './words.ts';

interface Named {
  first: number;
  last: number;
  name: string;
}

/** Two names or more of one kind side by side, from the first one on. */
function namesFrom({ tokens }: AgencyContext, kind: Trie<string>, i: number): Named[] {
  const found: Named[] = [];
  for (let at = i; isCapital(tokens[at]); at++) {
    const hit = kind.longest(tokens, at);
    if (!hit) break;
    const last = at + hit.length;
    found.push({ first: at, last, name: hit.value });
    if (tokens[last]?.text !== ',' && !says(tokens[last], 'và')) break;
    at = last;
  }
  return found;
}

/** "Sở Giao thông Vận tải, Nông nghiệp và Phát triển nông thôn", "các bộ Tài chính, Công Thương", "các sở, ban, ngành: Y tế, Nội vụ": one body for each name. */
export function departmentsFrom(ctx: AgencyContext, i: number): AgencyChunk[] | undefined {
  const word = says(ctx.tokens[i], 'sở') ? 'Sở' : says(ctx.tokens[i], 'bộ') ? 'Bộ' : undefined;
  if (!word) return undefined;
  const begin = listBegins(ctx, i + 1);
  const found: AgencyChunk[] = [];
  for (let at: number = begin; ; at++) {
    const hit: Hit<string> | undefined = isCapital(ctx.tokens[at])
      ? (word === 'Sở' ? departments : ministries).longest(ctx.tokens, at)
      : undefined;
    const end: number = at + (hit?.length ?? 0);
    const isOne: boolean = hit !== undefined && !levelAt(ctx.tokens, end) && !isCapital(ctx.tokens[end]);
    // "các sở, ngành: Nội vụ, *Công an tỉnh*, Tài chính".
    const other: AgencyChunk | undefined =
      !isOne && begin > i + 1 && found.length > 0 ? agencyAt(ctx, at) : undefined;
    const base = { first: found.length === 0 ? i : at, last: end };
    if (other) found.push(other);
    else if (!hit || !isOne) break;
    else if (word === 'Sở')
      found.push({ ...base, head: `Sở ${hit.value}`, cls: 'free-province', level: 'province' });
    else found.push({ ...base, head: hit.value, cls: 'central', level: 'central' });
    const last: number = other?.last ?? end;
    if (ctx.tokens[last]?.text !== ',' && !says(ctx.tokens[last], 'và')) break;
    at = last;
  }
  return found.length < 2 ? undefined : found;
}

/** "các sở*, ban, ngành tỉnh gồm* Y tế", "các sở*:* Y tế": where the names begin. */
function listBegins({ tokens }: AgencyContext, i: number): number {
  let at = i;
  while (tokens[at]?.text === ',' || says(tokens[at], 'ban', 'ngành')) at++;
  const all = at > i && says(tokens[at - 1], 'ngành');
  if (all) while (says(tokens[at], 'liên', 'quan', 'có', 'của', 'tỉnh', 'thành', 'phố')) at++;
  const opens = tokens[at]?.text === ':' || (all && says(tokens[at], 'như', 'gồm', 'là'));
  return opens ? at + 1 : i;
}

/** "các phòng PV01, PX03 và PV05 Công an tỉnh": departments of the police by their codes. */
export function codedFrom(ctx: AgencyContext, i: number): AgencyChunk[] | undefined {
  if (!says(ctx.tokens[i], 'phòng')) return undefined;
  const codes: { first: number; last: number; head: string }[] = [];
  for (
    let at = i + 1;
    CODE.test(ctx.tokens[at]?.text ?? '') && ctx.tokens[at + 1]?.shape === 'number';
    at++
  ) {
    codes.push({
      first: codes.length === 0 ? i : at,
      last: at + 2,
      head: `Phòng ${ctx.tokens[at]?.text}${ctx.tokens[at + 1]?.text}`,
    });
    at += 2;
    if (ctx.tokens[at]?.text !== ',' && !says(ctx.tokens[at], 'và')) break;
  }
  const end = codes.at(-1)?.last;
  if (codes.length < 2 || end === undefined) return undefined;
  const parent = agencyAt(ctx, says(ctx.tokens[end], 'của', 'thuộc') ? end + 1 : end);
  const of = parent?.head === 'Công an' ? parent : undefined;
  return codes.map((c, n) => ({
    ...c,
    cls: 'free-sub',
    ...(of && { parent: of, ...(n === codes.length - 1 && { last: of.last }) }),
  }));
}
const CODE = /^P[A-Z]{1,2}$/;

/** "Phòng Nội vụ, Tài chính - Kế hoạch và Tư pháp huyện A": rooms of one district. */
export function roomsFrom(ctx: AgencyContext, i: number): AgencyChunk[] | undefined {
  if (!says(ctx.tokens[i], 'phòng')) return undefined;
  const named = namesFrom(ctx, departments, listBegins(ctx, i + 1));
  const end = named.at(-1)?.last;
  if (named.length < 2 || end === undefined) return undefined;
  const hit = placeWithLevel(ctx.tokens, ctx.text, end);
  const level = hit ? undefined : levelAt(ctx.tokens, end);
  // "các phòng: Nội vụ, Tư pháp, *Công an huyện A*".
  const next = !hit && !level && ctx.tokens[end]?.text === ',' ? agencyAt(ctx, end + 1) : undefined;
  const place = hit?.place ?? next?.place;
  const rank = place?.level ?? level?.level ?? next?.level;
  if (rank !== 'district' && rank !== 'commune') return undefined;
  const unit = { ...(place && { place }), levelWord: place?.kind ?? next?.levelWord ?? level?.kind ?? '' };
  return named.map(({ first, last, name }, n) => ({
    first: n === 0 ? i : first,
    last: n === named.length - 1 ? (hit?.end ?? level?.end ?? last) : last,
    head: `Phòng ${name}`,
    cls: 'free-sub',
    level: rank,
    ...unit,
  }));
}

/** "các Ban Tổ chức, Tuyên giáo, Dân vận Tỉnh ủy", "các ban Pháp chế, Kinh tế - Ngân sách HĐND huyện A": boards of one body. */
export function boardsFrom(ctx: AgencyContext, i: number): AgencyChunk[] | undefined {
  const { tokens } = ctx;
  if (!says(tokens[i], 'ban')) return undefined;
  let from = i + 1;
  while (says(tokens[from], 'xây', 'dựng', 'đảng')) from++;
  if (tokens[from]?.text === ':' || says(tokens[from], 'gồm')) from++;
  else if (from > i + 1) return undefined;
  const named = namesFrom(ctx, boards, from);
  const end = named.at(-1)?.last;
  // Two boards until 2025 and one since.
  if (named.length < 2 || end === undefined || named.at(-1)?.name === 'Ban Tuyên giáo và Dân vận')
    return undefined;
  if (says(tokens[end], 'trung') && says(tokens[end + 1], 'ương'))
    return named.map(({ first, last, name }, n) => ({
      first: n === 0 ? i : first,
      last: n === named.length - 1 ? end + 2 : last,
      head: `${name} Trung ương`,
      cls: 'central',
      level: 'central',
    }));
  const whole = agencyAt(ctx, says(tokens[end], 'của', 'thuộc') ? end + 1 : end);
  if (!whole || !/^(?:local$|party-)/u.test(whole.cls)) return undefined;
  return named.map(({ first, last, name }, n) => ({
    first: n === 0 ? i : first,
    last: n === named.length - 1 ? whole.last : last,
    head: name,
    cls: 'sub',
    parent: whole,
  }));
}
