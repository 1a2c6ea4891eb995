/** After articles came or went: every entity and claim they touched is merged again from what is left, and what nobody says any more is dropped. */
import type { Entity } from '../../ingest/model.ts';
import { fold } from '../../ingest/text.ts';
import { mergeClaim, mergeEntity, type Saying } from './merge.ts';
import type { Ask } from './neo4j-ask.ts';
import { StoreError } from './store.ts';
import { exactWords, foldedWords, namesOf } from './words.ts';

export async function settle(
  ask: Ask,
  entities: readonly string[],
  claims: readonly string[],
): Promise<void> {
  await ask('claims-drop', { ids: claims });
  const moved = await settleEntities(ask, entities);
  const about = moved.length > 0 ? await ask<{ id: string }>('claims-of', { ids: moved }) : [];
  await settleClaims(ask, [...new Set([...claims, ...about.map((c) => c.id)])]);
}

interface Known {
  id: string;
  type: Entity['type'];
  date: string | null;
  json: string | null;
  degree: number;
  records: { says: string; times: number; newest: string | null }[];
}

/** Answers the events whose day is another than it was: the claims about them bear it. */
async function settleEntities(ask: Ask, ids: readonly string[]): Promise<string[]> {
  const known = await ask<Known>('records-read', { ids });
  const gone = known.filter((k) => k.records.length === 0).map((k) => k.id);
  if (gone.length > 0) await ask('entities-drop', { ids: gone });
  const there = known.filter((k) => k.records.length > 0).map((k) => ({ known: k, merged: merged(k) }));
  await ask('entities-save', {
    rows: there.map(({ known: k, merged: e }) => ({
      id: k.id,
      label: e.type,
      properties: entityProperties(
        e,
        k.degree,
        k.records.reduce((n, r) => n + r.times, 0),
      ),
    })),
  });
  return there
    .filter(({ known: k, merged: e }) => e.type === 'Event' && k.json !== null && (e.date ?? null) !== k.date)
    .map(({ known: k }) => k.id);
}

function merged({ id, records }: Known): Entity {
  const told = records.map((r) => ({
    says: JSON.parse(r.says) as Entity,
    times: r.times,
    publishedOn: r.newest ?? undefined,
  }));
  const types = [...new Set(told.map((t) => t.says.type))].sort();
  if (types.length > 1)
    throw new StoreError('invalid', `${id} is a ${types.join(' and a ')}; nothing was written`);
  return mergeEntity(told);
}

const FIELDS = [
  'level',
  'province',
  'place',
  'date',
  'kind',
  'number',
  'rank',
  'title',
  'agency',
  'start',
  'end',
  'code',
] as const;

/** What stands on the node of an entity. */
export function entityProperties(e: Entity, degree: number, articles: number): Record<string, unknown> {
  const fields = new Map<string, unknown>(Object.entries(e));
  const names = namesOf(e);
  const joined = (words: (name: string) => string[]) => names.map((n) => words(n).join('_')).join(' ');
  const loose = (words: (name: string) => string[]) => names.flatMap(words).join(' ');
  return {
    ...Object.fromEntries(FIELDS.map((f) => [f, fields.get(f)]).filter(([, v]) => typeof v === 'string')),
    id: e.id,
    type: e.type,
    name: e.name,
    // The bulk importer knows no empty lists.
    ...(e.aliases.length > 0 && { aliases: e.aliases }),
    folded: fold(e.name),
    degree,
    articles,
    json: JSON.stringify(e),
    exactNames: joined(exactWords),
    foldedNames: joined(foldedWords),
    exactWords: loose(exactWords),
    foldedWords: loose(foldedWords),
  };
}

interface Sayings {
  id: string;
  articles: number;
  first: string;
  sayings: { says: string; published: string }[];
  days: string[];
}

async function settleClaims(ask: Ask, ids: readonly string[]): Promise<void> {
  const rows = (await ask<Sayings>('sayings-read', { ids })).map((c) => ({
    id: c.id,
    properties: settled(c),
  }));
  await ask('claims-save', { rows });
}

function settled({ articles, first, sayings, days }: Sayings): Record<string, unknown> {
  const { qualifiers, status, reason } = mergeClaim(
    sayings.map((s) => ({
      says: sayingIn(JSON.parse(s.says) as Saying),
      ...(s.published !== '~' && { publishedOn: s.published }),
    })),
  );
  const on = [...days].sort()[0] ?? (first === '~' ? null : first);
  return { qualifiers: JSON.stringify(qualifiers), status, reason: reason ?? null, articles, on };
}

const sayingIn = ({ qualifiers, status, reason }: Saying): Saying => ({
  qualifiers,
  status,
  ...(reason !== undefined && { reason }),
});
