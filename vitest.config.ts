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
    pool: 'threads',
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
