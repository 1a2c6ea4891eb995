/** Things a test may need and a bare machine lacks: told in one line, and a failure where REQUIRE_ALL=1 says that nothing may be skipped. */
import { existsSync } from 'node:fs';

const HOW: Record<string, string> = {
  chromium: 'the browser tests need Chromium (Debian: apt-get install chromium; else set CHROMIUM_PATH)',
  neo4j: 'the tests on Neo4j need Java 17 and Maven (Debian: apt-get install default-jre-headless maven)',
};

const told = new Set<string>();

export function available(what: keyof typeof HOW, found: boolean): boolean {
  if (found) return true;
  if (process.env.REQUIRE_ALL === '1') throw new Error(`REQUIRE_ALL=1, but ${HOW[what]}`);
  // The files of tests run in processes of their own: it is told once, before them (tests/missing.ts).
  if (!told.has(what) && process.env.VITEST_WORKER_ID === undefined) console.log(`skipped: ${HOW[what]}`);
  told.add(what);
  return false;
}

const CHROMIUMS = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const chromium = (): string | undefined => CHROMIUMS.find((path) => path !== '' && existsSync(path));
