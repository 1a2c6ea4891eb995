/** How entities and edges look: colour says type, size says connections, long agency names give way in the middle, people's names never. */
import {
  CLAIM_STATUSES,
  type ClaimStatus,
  ENTITY_TYPES,
  type EntityType,
  QUALIFIERS,
  type QualifierKey,
  type QualifierSpec,
  RELATION_TYPES,
} from '../../ingest/ontology.ts';
import type { ClaimSummary, EntitySummary } from '../../server/contract.ts';
import type { Lang } from './model.ts';

export type Scheme = 'light' | 'dark';

export const colourOf = (type: EntityType, scheme: Scheme): string => ENTITY_TYPES[type].colour[scheme];

/** A colour nearly gone into the ground, so that the type can still be told. */
export function faded(colour: string, scheme: Scheme): string {
  const ground = scheme === 'light' ? [251, 252, 254] : [16, 20, 28];
  const part = (i: number) => Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16) || 0;
  const mixed = ground.map((g, i) => Math.round(g * 0.76 + part(i) * 0.24));
  return `#${mixed.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}

/** Radius in pixels; grows with the logarithm of the degree. */
export const sizeOf = (e: Pick<EntitySummary, 'degree' | 'type'>): number =>
  Math.min(22, (e.type === 'Office' || e.type === 'Place' ? 5 : 6.5) + 2.1 * Math.log2(1 + e.degree / 2));

const LONGEST = 38;

/** "Hội nghị tổng kết 10 năm …": what kind of occasion it is stands at the beginning. */
function beginning(name: string, most: number): string {
  const words = name.split(' ');
  while (words.length > 1 && words.join(' ').length > most - 2) words.pop();
  return `${words.join(' ')} …`;
}

/** "Ban Thường trực Ủy ban … tỉnh Nghệ An": both ends of a body's long name tell more than its beginning. */
export function shorten(e: Pick<EntitySummary, 'type' | 'name'>, most = LONGEST): string {
  if (e.type === 'Person' || e.name.length <= most) return e.name;
  if (e.type === 'Event') return beginning(e.name, most);
  const words = e.name.split(' ');
  let head = '';
  let tail = '';
  for (let i = 0, j = words.length - 1; i <= j; ) {
    const next = head.length <= tail.length * 1.4 ? `${head}${head ? ' ' : ''}${words[i]}` : undefined;
    const last = next === undefined ? `${words[j]}${tail ? ' ' : ''}${tail}` : undefined;
    if ((next ?? head).length + (last ?? tail).length > most - 3) break;
    if (next !== undefined) {
      head = next;
      i++;
    } else {
      tail = last ?? tail;
      j--;
    }
  }
  return `${head || e.name.slice(0, most - 1)} … ${tail}`.trim();
}

/** What tells one entity from others of nearly the same name: the day and place of an event, the years of a programme, the rank of a person. */
export function subtitle(e: EntitySummary, lang: Lang): string {
  if (e.type === 'Event')
    return [e.date && dateText(e.date), e.place ?? e.province].filter(Boolean).join(' · ');
  if (e.type === 'Program') return ENTITY_TYPES.Program.label[lang];
  return e.type === 'Person' ? (e.rank ?? '') : '';
}

/** What stands for the whole name where there is little room: the day and place of an event, the number of a programme or document. */
export const brief = (e: EntitySummary, lang: Lang): string =>
  e.type === 'Event' ? subtitle(e, lang) : (e.number ?? '');

/** How it was said: "báo cáo", "cấp bậc Đại tá". */
export function qualifierText(claim: Pick<ClaimSummary, 'qualifiers'>, lang: Lang): string {
  return (Object.entries(claim.qualifiers) as [QualifierKey, string][])
    .map(([key, value]) => {
      const spec: QualifierSpec = QUALIFIERS[key];
      return spec.values?.[value]?.[lang] ?? `${spec.label[lang]} ${value}`;
    })
    .join(', ');
}

/** "2023-05-24" -> "24/5/2023". */
export const dateText = (iso: string): string =>
  iso
    .split('-')
    .reverse()
    .map((part) => part.replace(/^0/, ''))
    .join('/');

/** One line between two entities stands for all claims between them. */
export interface EdgeLook {
  key: string;
  from: string;
  to: string;
  claims: ClaimSummary[];
  label: string;
  /** Width in pixels. */
  size: number;
  line: LineStyle;
}

/** Full where at least one claim is stated; dashed where all are planned at best; dotted where all are inferred. */
export type LineStyle = 'full' | 'dashed' | 'dotted';
const LINES: Record<ClaimStatus, LineStyle> = { stated: 'full', planned: 'dashed', inferred: 'dotted' };

/** The firmest status among claims: it says how their line is drawn. */
export function statusOf(claims: readonly ClaimSummary[]): ClaimStatus {
  const statuses = claims.map((c) => c.status);
  return (['stated', 'planned'] as const).find((s) => statuses.includes(s)) ?? 'inferred';
}

/** What is said beside a thing that is not stated: "dự kiến", "suy ra"; of what is stated nothing. */
export const markOf = (status: ClaimStatus, lang: Lang): string =>
  status === 'stated' ? '' : CLAIM_STATUSES[status][lang];

export function edgesOf(claims: readonly ClaimSummary[], lang: Lang): EdgeLook[] {
  const edges = new Map<string, EdgeLook>();
  for (const c of [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = c.subject < c.object ? `${c.subject}|${c.object}` : `${c.object}|${c.subject}`;
    const edge: EdgeLook = edges.get(key) ?? {
      key,
      from: c.subject,
      to: c.object,
      claims: [],
      label: '',
      size: 1,
      line: 'full',
    };
    edge.claims.push(c);
    edges.set(key, edge);
  }
  for (const e of edges.values()) {
    const names = [...new Set(e.claims.map((c) => RELATION_TYPES[c.type].label[lang]))];
    e.label = e.claims.length > names.length ? `${names.join(', ')} (${e.claims.length})` : names.join(', ');
    e.size = Math.min(5, 1.2 + 0.9 * Math.log2(e.claims.reduce((n, c) => n + c.articles, 0)));
    e.line = LINES[statusOf(e.claims)];
  }
  return [...edges.values()];
}
