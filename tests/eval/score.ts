/**
 * Compares what was read with an annotation: entities by type and name, offices by title and agency, programmes and documents by number,
 * events by date and name; then relations between what was matched. Optional rows count neither for nor against.
 */
import { foldTones } from '../../ingest/text.ts';

interface Row {
  id: string;
  type: string;
  name: string;
  aliases?: string[];
  optional?: boolean;
  title?: string;
  agency?: string;
  number?: string;
  kind?: string;
  date?: string | null;
}
interface Relation {
  type: string;
  from: string;
  to: string;
  optional?: boolean;
}
export interface Annotated {
  id: string;
  source?: { publisher: string | null; published: string | null; url?: string | null };
  entities: Row[];
  relations: Relation[];
}
export interface Count {
  tp: number;
  fp: number;
  fn: number;
}
export type Scores = Map<string, Count>;

const SHORT: [RegExp, string][] = [
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})mttq(?!\p{L})/gu, 'mặt trận tổ quốc'],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân'],
  [/(?<!\p{L})antq(?!\p{L})/gu, 'an ninh tổ quốc'],
  [/(?<!\p{L})lhpn(?!\p{L})/gu, 'liên hiệp phụ nữ'],
  [/(?<!\p{L})bcđ(?!\p{L})/gu, 'ban chỉ đạo'],
  [/(?<!\p{L})btv(?!\p{L})/gu, 'ban thường vụ'],
  [/(?<!\p{L})bch(?!\p{L})/gu, 'ban chấp hành'],
  [/(?<!\p{L})antt(?!\p{L})/gu, 'an ninh trật tự'],
  [/(?<!\p{L})tp(?!\p{L})/gu, 'thành phố'],
  [/(?<!\p{L})hcm(?!\p{L})/gu, 'hồ chí minh'],
  [/(?<!\p{L})bđbp(?!\p{L})/gu, 'bộ đội biên phòng'],
  [/(?<!\p{L})ccb(?!\p{L})/gu, 'cựu chiến binh'],
  [/(?<!\p{L})tncs(?!\p{L})/gu, 'thanh niên cộng sản'],
  [/(?<!\p{L})lđlđ(?!\p{L})/gu, 'liên đoàn lao động'],
];
const key = (name: string): string => {
  let s = name.normalize('NFC').toLowerCase();
  for (const [short, long] of SHORT) s = s.replace(short, long);
  return foldTones(
    (s.match(/[\p{L}\p{N}]+/gu) ?? [])
      .join(' ')
      .replace(/(?<!\p{L})việt nam(?!\p{L})/gu, ' ')
      .replace(/ +/g, ' ')
      .trim(),
  );
};
const namesOf = (r: Row): string[] => [r.name, ...(r.aliases ?? [])];
const names = (r: Row): Set<string> => new Set(namesOf(r).map(key));
const shares = (a: Row, b: Row): boolean => {
  const known = names(a);
  return [...names(b)].some((n) => known.has(n));
};
const bare = (r: Row): Row => ({
  ...r,
  name: r.name.replace(/^(tỉnh|thành phố|huyện|xã|phường|quận|thị xã|thị trấn) /iu, ''),
});
const number = (n: string): string =>
  n
    .toLowerCase()
    .replace(/^0+(?=\d)/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
const likeness = (a: string, b: string): number => {
  const x = new Set(key(a).split(' '));
  const y = new Set(key(b).split(' '));
  const both = [...x].filter((w) => y.has(w)).length;
  return both / (x.size + y.size - both || 1);
};

/** Nearer dates speak for one occasion, contrary ones against it; a day and month without a year half. */
function dates(a: string | undefined | null, b: string | undefined | null): number {
  if (!a || !b) return 0;
  const n = Math.min(a.length, b.length);
  if (a.slice(0, n) === b.slice(0, n)) return 1;
  return a.slice(5) === b.slice(5) ? 0.5 : -1;
}

const nearest = (g: Row, p: Row): number =>
  Math.max(...namesOf(g).flatMap((a) => namesOf(p).map((b) => likeness(a, b))));

function events(g: Row, p: Row): number {
  const day = dates(g.date, p.date);
  const total = nearest(g, p) + 0.5 * day + (g.kind && p.kind && key(g.kind) === key(p.kind) ? 0.3 : 0);
  return total >= (day < 0 ? Number.POSITIVE_INFINITY : 0.4) ? total : 0;
}

/** How much two rows are the same thing; 0 where they are not. */
function similarity(g: Row, p: Row, agencies: ReadonlyMap<string, string>): number {
  const yes = (x: boolean) => (x ? 1 : 0);
  if (g.type === 'Place') return yes(shares(bare(g), bare(p)));
  if (g.type === 'Office')
    return yes(
      shares(g, p) ||
        (key(g.title ?? '') === key(p.title ?? '-') && agencies.get(p.agency ?? '') === g.agency),
    );
  if ((g.type === 'Program' || g.type === 'Document') && g.number && p.number)
    return yes(
      number(g.number).startsWith(number(p.number)) || number(p.number).startsWith(number(g.number)),
    );
  if (g.type === 'Program' || g.type === 'Document')
    return shares(g, p) ? 1 : nearest(g, p) >= 0.55 ? nearest(g, p) : 0;
  return g.type === 'Event' ? events(g, p) : yes(shares(g, p));
}

const ORDER = ['Place', 'Person', 'Agency', 'Office', 'Document', 'Program', 'Event'];

/** Predicted id -> gold id: within each type the likest pairs first, required ones before optional ones. */
export function align(gold: Annotated, read: Annotated): Map<string, string> {
  const map = new Map<string, string>();
  const taken = new Set<string>();
  for (const type of ORDER) {
    const pairs = gold.entities
      .filter((g) => g.type === type)
      .flatMap((g) =>
        read.entities
          .filter((p) => p.type === type)
          .map((p) => ({ g, p, like: similarity(g, p, map) }))
          .filter(({ like }) => like > 0),
      )
      .sort((x, y) => y.like - x.like || Number(x.g.optional ?? false) - Number(y.g.optional ?? false));
    for (const { g, p } of pairs)
      if (!map.has(p.id) && !taken.has(g.id)) {
        map.set(p.id, g.id);
        taken.add(g.id);
      }
  }
  return map;
}

const add = (scores: Scores, row: string, field: keyof Count): void => {
  const count = scores.get(row) ?? { tp: 0, fp: 0, fn: 0 };
  count[field]++;
  scores.set(row, count);
};

/** Adds one article's hits and misses; `note` is told each. */
export function score(
  gold: Annotated,
  read: Annotated,
  scores: Scores,
  note: (line: string) => void = () => undefined,
): void {
  const map = align(gold, read);
  const found = new Set(map.values());
  const wanted = new Map(gold.entities.map((e) => [e.id, e]));
  const mine = new Map(read.entities.map((e) => [e.id, e]));
  const count = (row: string, total: string, field: keyof Count, line: string) => {
    add(scores, row, field);
    add(scores, total, field);
    if (field !== 'tp') note(`${field === 'fp' ? 'EXTRA' : 'MISS'} ${line}`);
  };
  for (const e of gold.entities)
    if (!e.optional)
      count(`entity ${e.type}`, 'ALL entities', found.has(e.id) ? 'tp' : 'fn', `${e.type} ${e.name}`);
  for (const e of read.entities)
    if (!map.has(e.id) && e.type !== 'Place')
      count(`entity ${e.type}`, 'ALL entities', 'fp', `${e.type} ${e.name}`);
  const relation = (type: string, a: string, b: string) =>
    type === 'COORDINATES_WITH' && a > b ? `${type}|${b}|${a}` : `${type}|${a}|${b}`;
  const goldRelations = new Map(gold.relations.map((r) => [relation(r.type, r.from, r.to), r]));
  const seen = new Set<string>();
  for (const r of read.relations) {
    const [a, b] = [map.get(r.from), map.get(r.to)];
    const at = a && b ? relation(r.type, a, b) : undefined;
    if (r.type === 'SERVES' || (at && seen.has(at))) continue;
    if (at) seen.add(at);
    const hit = at && goldRelations.get(at);
    const soft = (id: string | undefined, own: string) =>
      id ? wanted.get(id)?.optional : mine.get(own)?.type === 'Place';
    if (hit && !hit.optional) count(`relation ${r.type}`, 'ALL relations', 'tp', '');
    else if (!hit && !soft(a, r.from) && !soft(b, r.to))
      count(
        `relation ${r.type}`,
        'ALL relations',
        'fp',
        `${r.type} ${mine.get(r.from)?.name} -> ${mine.get(r.to)?.name}`,
      );
  }
  for (const [at, r] of goldRelations)
    if (!r.optional && !seen.has(at) && !wanted.get(r.from)?.optional && !wanted.get(r.to)?.optional)
      count(
        `relation ${r.type}`,
        'ALL relations',
        'fn',
        `${r.type} ${wanted.get(r.from)?.name} -> ${wanted.get(r.to)?.name}`,
      );
}

export const f1 = ({ tp, fp, fn }: Count): { p: number; r: number; f: number } => {
  const p = tp / (tp + fp || 1);
  const r = tp / (tp + fn || 1);
  return { p, r, f: (2 * p * r) / (p + r || 1) };
};
