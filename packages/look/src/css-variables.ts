import { colours, fontSizes, fonts, highContrastColours, largeTextRoot, measure, radius, spaces } from './tokens.ts'

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const declarations = (prefix: string, values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `  --${prefix}${kebab(name)}: ${value};\n`)
    .join('')

/**
 * The tokens as CSS custom properties on `:root`: `--ink`, `--blue-soft`, `--font-sans`, `--text-large`, `--space-4`,
 * `--measure`, `--radius`. `data-contrast="high"` on the root element swaps the colours, `data-text="large"` the size.
 */
export function cssVariables(): string {
  return [
    `:root {\n  color-scheme: light;\n`,
    declarations('', colours),
    declarations('font-', fonts),
    declarations('text-', fontSizes),
    declarations('space-', spaces),
    `  --measure: ${measure};\n  --radius: ${radius}px;\n}\n`,
    `:root[data-text="large"] {\n  font-size: ${largeTextRoot};\n}\n`,
    `:root[data-contrast="high"] {\n${declarations('', highContrastColours)}}\n`,
  ].join('')
}
