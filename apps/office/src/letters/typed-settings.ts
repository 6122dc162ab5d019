import type { LetterSettings } from './queries.ts'

/** Settings as they are typed: what is a list stands as lines in one text, blank ones too. */
export interface TypedSettings extends Omit<LetterSettings, ListKey> {
  reconsiderationOrgans: string
  closing: string
  copyTo: string
}

type ListKey = 'reconsiderationOrgans' | 'closing' | 'copyTo'

export const typedOf = (settings: LetterSettings): TypedSettings => ({
  ...settings,
  reconsiderationOrgans: settings.reconsiderationOrgans.join('\n'),
  closing: settings.closing.join('\n'),
  copyTo: settings.copyTo.join('\n'),
})

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

export const settingsOf = (typed: TypedSettings): LetterSettings => ({
  ...typed,
  reconsiderationOrgans: linesOf(typed.reconsiderationOrgans),
  closing: linesOf(typed.closing),
  copyTo: linesOf(typed.copyTo),
})

/** The sentence about a setting: of itself, or of the first of its lines that is wrong, with its place. */
export function faultOf(fields: Readonly<Record<string, string>>, key: keyof LetterSettings): string | undefined {
  for (const [path, sentence] of Object.entries(fields)) {
    const [name, line] = path.replace(/^settings\./u, '').split('.')
    if (name === key) return line === undefined ? sentence : `第 ${Number(line) + 1} 行：${sentence}`
  }
  return undefined
}
