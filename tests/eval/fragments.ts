/**
 * Hard person mentions, one a line: `host | text` with [[..]] around each. A line is read as an article of its own. Counted are the names of
 * all persons that are read in it, also those of whom one line says nothing official, who would not enter the graph: the lines mark whoever
 * is named as an official, a speaker or a recipient, never a street, school or medal that bears a person's name.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import type { Count } from './score.ts';
import { SHARED } from './sets.ts';

const FILE = join(SHARED, 'eval/person-fragments.txt');
const MARK = /\[\[(.+?)\]\]/gu;

/** Hits, false and missed names over all lines; undefined where the file is not there. */
export function scoreFragments(note?: (line: string) => void): Count | undefined {
  if (!existsSync(FILE)) return undefined;
  const total: Count = { tp: 0, fp: 0, fn: 0 };
  const lines = readFileSync(FILE, 'utf8').normalize('NFC').split('\n');
  for (const [n, line] of lines.entries()) {
    const marked = line.slice(line.indexOf('|') + 1).trim();
    if (marked === '' || line.startsWith('#')) continue;
    const text = marked.replace(MARK, '$1');
    const article = readArticle({ bytes: Buffer.from(`Trích\n\n${text}`), name: `fragment-${n}.txt` });
    const found = read(article).persons.map((p) => p.name);
    for (const [, name = ''] of marked.matchAll(MARK)) {
      const at = found.indexOf(name);
      if (at >= 0) found.splice(at, 1);
      total[at >= 0 ? 'tp' : 'fn']++;
      if (at < 0) note?.(`MISS ${name}: ${text}`);
    }
    total.fp += found.length;
    for (const name of found) note?.(`EXTRA ${name}: ${text}`);
  }
  return total;
}
