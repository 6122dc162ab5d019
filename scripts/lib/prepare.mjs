import { Failure } from './failure.mjs'
import { installDependencies } from './install.mjs'
import { provideChromium } from './chromium.mjs'

/**
 * Does what the purpose needs and is not done yet.
 *
 * @param {'start' | 'test' | 'check' | string} purpose start: dependencies and build; test: also a browser;
 *   check: dependencies only
 */
export async function prepare(purpose) {
  try {
    await installDependencies()
    if (purpose === 'check') return
    // only now: the build uses installed packages
    const { build } = await import('../build.mjs')
    await build({ onlyStale: true })
    if (purpose === 'test') await provideChromium()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
