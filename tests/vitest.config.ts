/** How the tests run: every *.test.ts under tests/, in Node; what needs Chromium skips itself where there is none. */
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A file that takes minutes must not be the last, with the other processor idle; by size, which is asked first otherwise, it would be. */
const LONG = /browser|neo4j/;
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const long = (file: TestSpecification) => (LONG.test(file.moduleId) ? 0 : 1);
    return sorted.toSorted((a, b) => long(a) - long(b));
  }
}

/** What reads, draws and judges: no file of these changes the world or leaves anything behind. */
const PURE = ['tests/*.test.ts', 'tests/{ingest,eval,client}/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        // Pure: modules are loaded once a worker, not once a file, for the lexicon and the patterns take a second to load.
        test: { name: 'pure', include: PURE, isolate: false },
      },
      { extends: true, test: { name: 'world', include: ['tests/**/*.test.ts'], exclude: PURE } },
    ],
    globalSetup: 'tests/missing.ts',
    env: {
      // A server that shares two cores with the tests is slow now and then.
      NEO4J_TIMEOUT_MS: '300000',
      // Threads that come and go take TypeScript from here, stripped already: each would load Node's stripper, whose WebAssembly V8 does not
      // always survive in a thread that ends ("jit_page.has_value()", nodejs/node#64500).
      NODE_COMPILE_CACHE: resolve('.cache/node'),
    },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    reporters: process.env.CI ? ['default', ['json', { outputFile: '.cache/tests.json' }]] : ['default'],
  },
});
