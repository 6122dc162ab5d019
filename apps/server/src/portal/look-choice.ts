/** How a reader wants pages to look; kept in a cookie, so that it works without scripts. */
export interface LookChoice {
  text: 'normal' | 'large'
  contrast: 'normal' | 'high'
}

export const lookCookie = 'look'

/** The choice in the cookie: any of the marks `large` and `high`. */
export function readLook(cookie: string | undefined): LookChoice {
  const marks = new Set(cookie?.split('.'))
  return { text: marks.has('large') ? 'large' : 'normal', contrast: marks.has('high') ? 'high' : 'normal' }
}

export function writeLook({ text, contrast }: LookChoice): string {
  return [text === 'large' ? 'large' : '', contrast === 'high' ? 'high' : ''].filter(Boolean).join('.') || 'normal'
}

/** The choice after a switch (`text=large`, `contrast=normal` …); unchanged when the switch is none of ours. */
export function switchLook(look: LookChoice, name: unknown, value: unknown): LookChoice {
  if (name === 'text' && (value === 'large' || value === 'normal')) return { ...look, text: value }
  if (name === 'contrast' && (value === 'high' || value === 'normal')) return { ...look, contrast: value }
  return look
}

/** An address on this site to return to; the home page for anything that could lead elsewhere. */
export function safeReturn(address: unknown): string {
  return typeof address === 'string' && /^\/(?![/\\])[^\\\u0000-\u001f]*$/.test(address) ? address : '/'
}
