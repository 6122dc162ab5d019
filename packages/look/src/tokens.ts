/**
 * The design tokens, once for both faces: `cssVariables` writes them for the portal, the office makes its theme of them.
 * Names say what a colour is for, not how it looks. `colourPairs` lists which may stand on which; a test measures them.
 */
export const colours = {
  /** Text. */
  ink: '#1a2129',
  /** Secondary text: the lightest text there is. */
  inkSecondary: '#4a5560',
  paper: '#ffffff',
  /** Ground of the office, bands of tables, footer. */
  ground: '#f4f6f8',
  /** Separators that carry no meaning. */
  line: '#cfd6dd',
  /** Borders of fields and of statutory tables. */
  lineStrong: '#7a8591',
  /** Links, primary buttons. */
  blue: '#0b4f8a',
  /** Masthead, bar of the office, the day something is due. */
  blueDeep: '#083a66',
  blueSoft: '#e8f0f8',
  /** Visited links in lists of results. */
  visited: '#5b3a86',
  /** Overdue, error, red head of a letter; nowhere else. */
  red: '#a3241b',
  redSoft: '#fbeceb',
  /** Due soon, warning. */
  amber: '#7a4a00',
  amberSoft: '#fdf3dc',
  /** Done, agrees. */
  green: '#1f6437',
  greenSoft: '#e9f4ec',
  /** Ground of what is unknown or does not count. */
  greySoft: '#eef1f4',
  /** A place in a document, a chosen cell. */
  mark: '#ffe9a8',
  /** Focus ring, always with ink around it. */
  focus: '#ffd54a',
} as const

export type Colour = keyof typeof colours

/** High contrast swaps these tokens and nothing else: black on white, lines in the colour of text, no soft fills. */
export const highContrastColours: Partial<Record<Colour, string>> = {
  ink: '#000000',
  inkSecondary: '#000000',
  ground: '#ffffff',
  line: '#000000',
  lineStrong: '#000000',
  blue: '#00206b',
  blueDeep: '#000000',
  blueSoft: '#ffffff',
  visited: '#3d0066',
  red: '#8a0000',
  redSoft: '#ffffff',
  amber: '#4d2e00',
  amberSoft: '#ffffff',
  green: '#00401a',
  greenSoft: '#ffffff',
  greySoft: '#ffffff',
  mark: '#ffef5c',
}

/**
 * Fonts of the system only. Chinese faces stand before `system-ui`: otherwise Linux mixes a wide Latin face into dates.
 */
export const fonts = {
  /** All interface and body text. */
  sans: '"PingFang SC", "Microsoft YaHei", "HarmonyOS Sans SC", "MiSans", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif',
  /** Name of the site, titles of official documents. */
  song: '"Songti SC", "STSong", "SimSun", "Noto Serif CJK SC", "Source Han Serif SC", serif',
  /** Body of letters. */
  fang: '"FangSong", "STFangsong", "FangSong_GB2312", "Noto Serif CJK SC", serif',
  /** Index numbers, line numbers, equations. */
  mono: 'ui-monospace, "Cascadia Mono", "Consolas", "Noto Sans Mono CJK SC", monospace',
} as const

/** Sizes of the portal in rem; one root font size (大字: 131.25 %) enlarges the page. */
export const fontSizes = {
  small: '0.9375rem',
  medium: '1rem',
  large: '1.125rem',
  heading: '1.375rem',
  title: '1.75rem',
  display: '2.125rem',
} as const

/** 4 8 12 16 24 32 48 64 px at the normal root size. */
export const spaces = {
  1: '0.25rem',
  2: '0.5rem',
  3: '0.75rem',
  4: '1rem',
  5: '1.5rem',
  6: '2rem',
  7: '3rem',
  8: '4rem',
} as const

/** Radius of every corner, in px. */
export const radius = 3

/** Longest line of running text: 40 Chinese characters. */
export const measure = '40em'

/** Root font size of 大字. */
export const largeTextRoot = '131.25%'
