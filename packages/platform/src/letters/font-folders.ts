import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The fonts of the site (GONGKAI_FONTS), if it has any, and the house's own: Noto Serif SC, regular and bold. */
export function fontFoldersOf(fontsFolder: string | null): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'))
  return [...(fontsFolder === null ? [] : [fontsFolder]), join(folder, '400Regular'), join(folder, '700Bold')]
}
