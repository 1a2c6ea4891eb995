/** After articles came or went: every entity that they name is merged again from all that is said of it; what nobody names any more is dropped. */
import type { Entity } from '../../ingest/model.ts';
import { mergeEntity } from './merge.ts';
import type { Ask } from './neo4j-ask.ts';
import { entityProperties, SETTABLE } from './neo4j-entity-properties.ts';
import { entityWeight } from './neo4j-weight.ts';
import { StoreError } from './store.ts';

/** What one article, or several that say it to the letter, give of an entity. */
interface Record {
  says: Entity;
  times: number;
  publishedOn: string | undefined;
}

interface Known {
  id: string;
  type: Entity['type'];
  date: string | null;
  json: string;
  varied: boolean;
  articles: number;
  degree: number;
  /** As it stands there, whatever the degree is now. */
  weight: string;
}

export interface Settled {
  /** Day of every event that was touched. */
  days: Map<string, string | undefined>;
  /** Events that stood there with another day: the claims about them bear it. */
  moved: string[];
}

/** An entity as it stands after: what changed of one that is there, or all of a new one. */
interface Outcome {
  known: Known | undefined;
  merged: Entity;
  properties: { [name: string]: unknown };
}

/**
 * `forgotten`: entities of the articles that were taken out; `told`: what the new ones give, by id; `links`: how many new claims each gets.
 * The nodes are there after; MENTIONS are not made here.
 */
export async function settleEntities(
  ask: Ask,
  forgotten: ReadonlySet<string>,
  told: ReadonlyMap<string, readonly Record[]>,
  links: ReadonlyMap<string, number>,
): Promise<Settled> {
  const ids = [...new Set([...forgotten, ...told.keys()])];
  const known = new Map((await ask<Known>('entities-known', { ids })).map((k) => [k.id, k]));
  const others = await recordsOf(
    ask,
    [...known.values()].filter((k) => forgotten.has(k.id) || !saysNothingNew(k, told.get(k.id) ?? [])),
  );
  const outcomes: Outcome[] = [];
  const gone: string[] = [];
  for (const id of ids) {
    const outcome = outcomeOf(id, known.get(id), others.get(id), told.get(id) ?? [], links.get(id) ?? 0);
    if (outcome) outcomes.push(outcome);
    else if (known.has(id)) gone.push(id);
  }
  if (gone.length > 0) await ask('entities-drop', { ids: gone });
  await save(ask, outcomes);
  return settled(outcomes);
}

/** All articles give the entity alike, and so do the new ones: nothing of it changes but the counts. */
const saysNothingNew = (known: Known, told: readonly Record[]): boolean =>
  !known.varied && told.every((t) => formOf(t.says) === known.json);

/** How an article gives an entity, whatever the order of the names. */
export const formOf = (says: Entity): string => JSON.stringify(mergeEntity([{ says }]));

async function recordsOf(ask: Ask, known: readonly Known[]): Promise<Map<string, Record[]>> {
  type Row = { id: string; records: { says: string; times: number; newest: string | null }[] };
  const rows = await ask<Row>('records-read', { ids: known.map((k) => k.id) });
  const record = (r: Row['records'][number]): Record => ({
    says: JSON.parse(r.says) as Entity,
    times: r.times,
    publishedOn: r.newest ?? undefined,
  });
  return new Map(rows.map((r) => [r.id, r.records.map(record)]));
}

const count = (records: readonly Record[]): number => records.reduce((n, r) => n + r.times, 0);

function outcomeOf(
  id: string,
  known: Known | undefined,
  others: readonly Record[] | undefined,
  told: readonly Record[],
  links: number,
): Outcome | undefined {
  const degree = (known?.degree ?? 0) + links;
  if (known && !others) {
    const counts = countsOf(known, degree, known.articles + count(told));
    return { known, merged: JSON.parse(known.json) as Entity, properties: counts };
  }
  const records = [...(others ?? []), ...told];
  if (records.length === 0) return undefined;
  const types = [...new Set(records.map((r) => r.says.type))].sort();
  if (types.length > 1)
    throw new StoreError('invalid', `${id} is a ${types.join(' and a ')}; nothing was written`);
  const merged = mergeEntity(records);
  const varied = new Set(records.map((r) => formOf(r.says))).size > 1;
  const articles = count(records);
  const same = known?.varied === varied && known.json === JSON.stringify(merged);
  const properties = same
    ? countsOf(known, degree, articles)
    : entityProperties(merged, { degree, articles, varied });
  return { known, merged, properties };
}

/** What a change of its claims and articles alone changes of an entity. */
function countsOf(known: Known, degree: number, articles: number): Outcome['properties'] {
  const weight = entityWeight(known.type, degree);
  return { degree, articles, ...(weight !== known.weight && { weight }) };
}

async function save(ask: Ask, outcomes: readonly Outcome[]): Promise<void> {
  const rows = (some: readonly Outcome[]) =>
    some.map(({ merged: { id, type }, properties }) => ({ id, label: type, properties }));
  await ask('entities-make', { rows: rows(outcomes.filter((o) => !o.known)) });
  const changed = outcomes.filter((o) => o.known);
  const cleared = Object.fromEntries(SETTABLE.map((name) => [name, null]));
  await ask('entities-save', {
    rows: rows(changed).map((row) => ({
      id: row.id,
      properties: 'json' in row.properties ? { ...cleared, ...row.properties } : row.properties,
    })),
  });
  const retyped = changed.filter((o) => o.known?.type !== o.merged.type);
  if (retyped.length > 0)
    await ask('entities-relabel', {
      rows: retyped.map((o) => ({ id: o.merged.id, label: o.merged.type, was: o.known?.type })),
    });
}

function settled(outcomes: readonly Outcome[]): Settled {
  const days: Settled['days'] = new Map();
  const moved: string[] = [];
  for (const { known, merged } of outcomes) {
    const day = merged.type === 'Event' ? merged.date : undefined;
    days.set(merged.id, day);
    if (known && (day ?? null) !== known.date && known.type === 'Event') moved.push(known.id);
    else if (known && known.type !== merged.type) moved.push(known.id);
  }
  return { days, moved };
}
