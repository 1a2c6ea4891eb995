/** How entities and edges look: colour says type, size says connections, long agency names give way in the middle, people's names never. */
import { CLAIM_STATUSES, ENTITY_TYPES, type EntityType, RELATION_TYPES } from '../../ingest/ontology.ts';
import type { ClaimSummary, EntitySummary } from '../../server/contract.ts';
import type { Lang } from './model.ts';

export type Scheme = 'light' | 'dark';

export const colourOf = (type: EntityType, scheme: Scheme): string => ENTITY_TYPES[type].colour[scheme];

/** Radius in pixels; grows with the logarithm of the degree. */
export const sizeOf = (e: Pick<EntitySummary, 'degree' | 'type'>): number =>
  Math.min(22, (e.type === 'Office' || e.type === 'Place' ? 5 : 6.5) + 2.1 * Math.log2(1 + e.degree / 2));

const LONGEST = 38;

/** "Hội nghị tổng kết 10 năm … số 09/CTr-BCA-MTTW": both ends of a long name tell more than its beginning. */
export function shorten(e: Pick<EntitySummary, 'type' | 'name'>, most = LONGEST): string {
  if (e.type === 'Person' || e.name.length <= most) return e.name;
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

/** One line between two entities stands for all claims between them. */
export interface EdgeLook {
  key: string;
  from: string;
  to: string;
  claims: ClaimSummary[];
  label: string;
  size: number;
}

export function edgesOf(claims: readonly ClaimSummary[], lang: Lang): EdgeLook[] {
  const edges = new Map<string, EdgeLook>();
  for (const c of [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = c.subject < c.object ? `${c.subject}|${c.object}` : `${c.object}|${c.subject}`;
    const edge = edges.get(key) ?? { key, from: c.subject, to: c.object, claims: [], label: '', size: 1 };
    edge.claims.push(c);
    edges.set(key, edge);
  }
  for (const e of edges.values()) {
    const names = [...new Set(e.claims.map((c) => RELATION_TYPES[c.type].label[lang]))];
    e.label = e.claims.length > names.length ? `${names.join(', ')} (${e.claims.length})` : names.join(', ');
    e.size = Math.min(5, 1 + Math.log2(e.claims.reduce((n, c) => n + c.articles, 0)));
  }
  return [...edges.values()];
}

/** Stated is a full line; what is inferred or planned is drawn fainter or in amber, and its name says so. */
export function edgeColour(claims: readonly ClaimSummary[], scheme: Scheme): string {
  const statuses = new Set(claims.map((c) => c.status));
  if (statuses.has('stated')) return scheme === 'light' ? '#b4bcc8' : '#4a5361';
  if (statuses.has('planned')) return scheme === 'light' ? '#d9a441' : '#a87b2a';
  return scheme === 'light' ? '#dfe3ea' : '#323945';
}

export const statusName = (c: ClaimSummary, lang: Lang): string => CLAIM_STATUSES[c.status][lang];
