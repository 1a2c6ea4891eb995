/** A process to be killed: node writer.ts LOCATION VERSION writes that version of the batch, the next, and so on, and tells each that is done. */
import { openStore } from '../../server/store/open.ts';
import { batch } from './versions.ts';

const [location = '', first = '1'] = process.argv.slice(2);
const store = await openStore(location);
for (let version = Number(first); ; version++) {
  await store.replaceArticles(batch(version));
  console.log(version);
}
