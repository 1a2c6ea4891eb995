/** Before the tests: what this machine lacks for some of them, each told in one line. */
import { hasNeo4j } from './neo4j/server.ts';
import { available, chromium } from './require.ts';

export default function tellMissing(): void {
  available('chromium', chromium() !== undefined);
  hasNeo4j();
}
