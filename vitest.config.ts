import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'apps/*/src/**/*.test.{ts,tsx}',
      'specs/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    globalSetup: ['packages/platform/src/testing/global-setup.ts'],
    pool: 'threads',
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
