/**
 * How questions are put to Neo4j: by the name of a file in cypher/, with parameters; rows come back as plain objects. USING INDEX SEEK stands where an id leads
 * on to what is around it: the server counts its indexes every ten seconds, and until it has counted a new graph's, it may walk through all of one for each row.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export type Params = Record<string, unknown>;
/** Runs the query of that name; those of a write inside its one transaction. */
export type Ask = <T>(query: string, params?: Params) => Promise<T[]>;

/** Runs a question, each of its queries in a read transaction of its own. */
export type Read = <T>(question: (ask: Ask) => Promise<T>) => Promise<T>;

const FOLDER = join(import.meta.dirname, '../../cypher');
const texts = new Map<string, string>();

/** The text of `cypher/<name>.cypher`. */
export function cypherOf(name: string): string {
  let text = texts.get(name);
  if (text === undefined) texts.set(name, (text = readFileSync(join(FOLDER, `${name}.cypher`), 'utf8')));
  return text;
}

/** The statements of each migration, the first version first. */
export function migrations(): { version: number; statements: string[] }[] {
  return globSync('migrations/*.cypher', { cwd: FOLDER })
    .sort()
    .map((file) => ({
      version: Number.parseInt(basename(file), 10),
      statements: readFileSync(join(FOLDER, file), 'utf8')
        .replace(/^\/\/.*$/gm, '')
        .split(/;\s*$/m)
        .map((s) => s.trim())
        .filter(Boolean),
    }));
}

/** Parameters of a filter that a query leaves out by null. */
export const orNull = <T>(list: readonly T[] | undefined): readonly T[] | null =>
  list?.length ? list : null;
export const period = ({ since, until }: { since?: string | undefined; until?: string | undefined }) => ({
  since: since ?? null,
  until: until === undefined ? null : `${until}~`,
});

export async function one<T>(ask: Ask, query: string, params?: Params): Promise<T | undefined> {
  const [row] = await ask<T>(query, params);
  return row;
}
