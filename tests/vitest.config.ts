/** How the tests run: every *.test.ts under tests/, in Node; what needs Chromium skips itself where there is none. */
import { defineConfig } from 'vitest/config';

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
    reporters: process.env.CI ? ['default', ['json', { outputFile: '.cache/tests.json' }]] : ['default'],
  },
});
