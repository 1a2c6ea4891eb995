/** The shapes of what the API is asked: everything arrives as text, is checked, and has its defaults filled in. */
import { z } from 'zod';
import { EntityId, GivenDate } from '../ingest/model.ts';
import { entityTypes, levels, relationTypes } from '../ingest/ontology.ts';
import { coordinationBases } from './contract-answers.ts';

/** A list in a query string: repeated, or one value with commas. */
export const list = <T extends z.ZodType>(item: T, max = 1000) =>
  z.preprocess((v) => (typeof v === 'string' ? v.split(',').filter(Boolean) : v), z.array(item).max(max));
const whole = (least: number, most: number) => {
  const says = `give a whole number from ${least} to ${most}`;
  return z.coerce.number(says).int(says).min(least, says).max(most, says);
};
export const limit = (most: number, usual: number) => whole(1, most).default(usual);
export const offset = whole(0, 10_000_000).default(0);
export const flag = z.preprocess(
  (v) => (v === 'true' || v === '1' ? true : v === 'false' || v === '0' ? false : v),
  z.boolean(),
);
/** Any of these; none given, or an empty list: whatever the province. */
const Provinces = list(z.string().max(100), 100).optional();
/** A list that is asked for page by page. With the `version` that the first page gave, a page of another state of the store is a 409: rows would stand on two pages or on none. */
export const inPages = <S extends z.ZodRawShape>(question: z.ZodObject<S>) =>
  question.extend({ version: z.string().max(100).optional() });
/** Inclusive bounds of a period; a date of lower precision means the whole of it. */
const period = { since: GivenDate.optional(), until: GivenDate.optional() };

export const SearchQuery = z.object({
  q: z.string().trim().max(200).default(''),
  types: list(z.enum(entityTypes)).optional(),
  limit: limit(100, 20),
  offset,
});
export const NeighboursQuery = z.object({
  id: EntityId,
  relations: list(z.enum(relationTypes)).optional(),
  types: list(z.enum(entityTypes)).optional(),
  direction: z.enum(['out', 'in', 'both']).default('both'),
  ...period,
  limit: limit(500, 50),
  offset,
});
export const PathsQuery = z.object({
  from: EntityId,
  to: EntityId,
  relations: list(z.enum(relationTypes)).optional(),
  ...period,
  maxLength: z.coerce.number().int().min(1).max(6).default(4),
  limit: limit(20, 5),
});
/** "name" is the order of a Vietnamese dictionary. */
export const eventSorts = ['date', '-date', 'name', '-articles'] as const;
export const EventsQuery = z.object({
  q: z.string().trim().max(200).optional(),
  person: EntityId.optional(),
  agency: EntityId.optional(),
  programme: EntityId.optional(),
  provinces: Provinces,
  kind: z.string().max(100).optional(),
  /** Only events with at least one named chair. */
  chaired: flag.optional(),
  /** Only events whose day is known, or only those of which nobody says it. */
  dated: flag.optional(),
  ...period,
  sort: z.enum(eventSorts).default('-date'),
  limit: limit(1000, 100),
  offset,
});
export const CoordinationQuery = z.object({
  bases: list(z.enum(coordinationBases)).default([...coordinationBases]),
  ...period,
  level: z.enum(levels).optional(),
  provinces: Provinces,
  /** Only pairs with this agency in them. */
  agency: EntityId.optional(),
  /** How many of the agencies that share the most are shown. */
  limit: limit(200, 60),
});
export const PairQuery = z.object({
  a: EntityId,
  b: EntityId,
  bases: list(z.enum(coordinationBases)).default([...coordinationBases]),
  ...period,
});
export const ArticlesQuery = z.object({
  q: z.string().trim().max(200).optional(),
  ...period,
  limit: limit(500, 50),
  offset,
});
export const SubgraphQuery = z.object({
  entities: z.array(EntityId).max(200_000),
  relations: z.array(z.enum(relationTypes)).optional(),
  ...period,
});
