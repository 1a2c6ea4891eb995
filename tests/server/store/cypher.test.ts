/** The Cypher files keep their house: a first comment, no text in TypeScript, the ontology's relations; what is shown of them is what stands there. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entityTypes, relationTypes } from '../../../ingest/ontology.ts';

import { ANSWERS } from './questions.ts';

const ROOT = join(import.meta.dirname, '../../..');
const files = globSync('cypher/*.cypher', { cwd: ROOT }).sort();
const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('the Cypher files', () => {
  it.each(files)('%s says first what it takes and gives', (file) =>
    expect(text(file)).toMatch(/^\/\/ \S.*\.\n[A-Z]/),
  );

  it('are each asked for by name', () => {
    const sources = globSync('server/store/neo4j*.ts', { cwd: ROOT }).map(text).join('\n');
    for (const file of files) {
      const name = basename(file, '.cypher');
      const stem = name.replace(/-(count|named|named-count)$/, '');
      expect(
        sources.includes(`'${name}'`) || sources.includes(`'${stem}'`) || /^holdings-of-/.test(name),
        name,
      ).toBe(true);
    }
  });

  it('name exactly the relations of the ontology where they name all', () => {
    for (const file of files)
      for (const [, list = ''] of text(file).matchAll(/\[\w*:([A-Z_|]{60,})/g))
        expect(list.split('|').sort(), file).toEqual([...relationTypes].sort());
  });

  it('hold all Cypher that there is', () => {
    for (const file of globSync('{server,ingest,client}/**/*.{ts,tsx}', { cwd: ROOT }))
      expect(text(file), file).not.toMatch(/['"`](?:MATCH|MERGE|UNWIND|CALL db)[ .]/);
  });
});

const questions = globSync('cypher/questions/*.cypher', { cwd: ROOT }).sort();
const shown = text('cypher/README.md');

describe("an analyst's questions", () => {
  it('are ten, each asked in Vietnamese and English, each with an answer that is checked', () => {
    expect(questions).toHaveLength(10);
    for (const file of questions)
      expect(text(file), file).toMatch(/^\/\/ \p{Lu}[^\n]*\? \/ [A-Z][^\n]*\?\nMATCH /u);
    expect(Object.keys(ANSWERS)).toEqual(questions.map((file) => basename(file, '.cypher')));
  });

  it('are shown to the letter', () => {
    const blocks = [...shown.matchAll(/^\*\*\d+\. (.*)\*\*\n\n```cypher\n([\s\S]*?)\n```$/gm)];
    expect(blocks.map(([, asked, query]) => `// ${asked}\n${query}\n`)).toEqual(questions.map(text));
  });

  it('and the picture of the model name all types and relations that there are', () => {
    const picture = text('cypher/model.svg').replace(/<style>[\s\S]*<\/style>/, '');
    for (const name of [...entityTypes, ...relationTypes])
      expect(picture).toMatch(new RegExp(`\\b${name}\\b`));
    const known = new Set<string>([...relationTypes, 'STATES', 'EVIDENCE', 'MENTIONS', 'SUBJECT', 'OBJECT']);
    expect((picture.match(/\b[A-Z_]{2,}\b/g) ?? []).filter((name) => !known.has(name))).toEqual([]);
  });
});
