import { defineConfig } from 'vitest/config'

/** Everything that takes minutes: `npm test`. A campaign runs here in its short form. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['./test/campaign.setup.ts'],
    // They end what hangs and judge no speed: the slowest tests take seconds on a quiet machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    // .ci/run counts what ran in the second.
    reporters: process.env.CI ? ['default', ['json', { outputFile: '.cache/tests.json' }]] : ['default'],
  },
})
