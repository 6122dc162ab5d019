import { defineConfig } from 'vitest/config'
// @ts-expect-error plain JavaScript, for it also runs before anything is installed
import { findChromium } from './scripts/lib/chromium.mjs'

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
    setupFiles: ['scripts/lib/property-seed.ts'],
    // empty: there is no browser, and the journeys skip themselves
    env: { CHROMIUM_PATH: findChromium() ?? '' },
    // processes, not threads: native parts of letters and redaction are taken down with their process, not within it
    pool: 'forks',
    // files of a worker share loaded modules: loading them anew for each file took most of the time
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
})
