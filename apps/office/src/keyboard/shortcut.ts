/** A key that does something on the page at hand. */
export interface Shortcut {
  /** `KeyboardEvent.key`; letters in lower case. */
  key: string
  /** What it does, for the list of keys: 「下一行」. */
  text: string
  run: () => void
}

interface PressedKey {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  isComposing: boolean
}

/** Whether a pressed key means the shortcut. Keys held with a modifier or inside an input method never do. */
export function pressMeans(event: PressedKey, shortcut: Pick<Shortcut, 'key'>): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false
  return event.key.toLowerCase() === shortcut.key
}

interface MaybeField {
  tagName?: string
  isContentEditable?: boolean
  type?: string
}

const buttonTypes = new Set(['button', 'checkbox', 'radio', 'submit', 'reset', 'file'])

/** Whether the person is typing there, so that letters are text and not commands. WCAG 2.1.4. */
export function isTyping(target: MaybeField | null): boolean {
  if (!target) return false
  if (target.isContentEditable) return true
  const tag = target.tagName?.toUpperCase()
  if (tag === 'TEXTAREA' || tag === 'SELECT') return true
  return tag === 'INPUT' && !buttonTypes.has(target.type ?? 'text')
}
