/** How the tests run: every *.test.ts under tests/, in Node; what needs Chromium skips itself where there is none. */
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

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/missing.ts',
    // A server that shares two cores with the tests is slow now and then.
    env: { NEO4J_TIMEOUT_MS: '300000' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    reporters: process.env.CI ? ['default', ['json', { outputFile: '.cache/tests.json' }]] : ['default'],
  },
});
