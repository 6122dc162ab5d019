import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'))

/** Fonts of the workspace, for tests: a serif of two weights with simplified characters. */
export const testFontFolders = [join(folder, '400Regular'), join(folder, '700Bold')]
