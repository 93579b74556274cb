import { defineConfig } from 'vitest/config'

/** Campaigns in full: `npm run test:long`. Every property runs a hundred times as often; `*.long.test.ts` run here only. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.long.ts'],
    exclude: ['test/house/**'],
    env: { TRAVAUX_CAMPAIGN: '100' },
    setupFiles: ['./test/campaign.setup.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    maxWorkers: 2,
  },
})
