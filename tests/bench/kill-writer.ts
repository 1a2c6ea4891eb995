/** The process that is killed: writes prepared batches through the port, over and over, until somebody ends it. Arguments: database file, file of batches. */
import { readFileSync } from 'node:fs';
import type { Extraction } from '../../ingest/model.ts';
import { openStore } from '../../server/store/open.ts';

const [database = '', prepared = ''] = process.argv.slice(2);
const lines = readFileSync(prepared, 'utf8').trimEnd().split('\n');
const store = await openStore(database);
for (let i = 0; ; i = (i + 1) % lines.length)
  await store.replaceArticles(JSON.parse(lines[i] ?? '[]') as Extraction[]);
