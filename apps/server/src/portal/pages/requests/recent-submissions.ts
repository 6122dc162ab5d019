import { createHash } from 'node:crypto'
import type { FormValues } from './form-values.ts'
import type { HeldUpload } from './held-uploads.ts'

const KEPT_MILLISECONDS = 10 * 60 * 1000
const MOST = 2000

/**
 * Forms that are being or were just accepted, so that a second press of the button, or a repeated send over a bad line,
 * leads to the same receipt and not to a second request. A form that was changed in between is another form.
 */
export class RecentSubmissions<Result> {
  readonly #recent = new Map<string, { result: Promise<Result>; until: number }>()

  /** The result of the first call with this key; `act` is called only then. A failed act is forgotten. */
  once(key: string, now: number, act: () => Promise<Result>): Promise<Result> {
    for (const [old, { until }] of this.#recent) {
      if (until > now && this.#recent.size < MOST) break
      this.#recent.delete(old)
    }
    const known = this.#recent.get(key)
    if (known !== undefined) return known.result
    const result = act()
    this.#recent.set(key, { result, until: now + KEPT_MILLISECONDS })
    result.catch(() => this.#recent.delete(key))
    return result
  }

  forget(key: string): void {
    this.#recent.delete(key)
  }
}

/** One form of one browser with this content. */
export function submissionKey(
  token: string,
  submission: string,
  values: FormValues,
  held: readonly HeldUpload[],
): string {
  const content = JSON.stringify([token, submission, values, held.map(({ id }) => id)])
  return createHash('sha256').update(content).digest('base64url')
}
