/** Layout of official documents, GB/T 9704-2012. Lengths in millimetres or points as named. */
export const measures = {
  pageWidthMm: 210,
  pageHeightMm: 297,
  marginTopMm: 37,
  marginBottomMm: 35,
  marginLeftMm: 28,
  marginRightMm: 26,
  /** 3号. */
  bodyPt: 16,
  linesPerPage: 22,
  linePitchPt: 28,
  /** 28 characters of 3号 are a little wider than the 156 mm of the type area: each is set closer by this much. */
  trackingPt: -0.25,
  /** 2号. */
  titlePt: 22,
  titlePitchPt: 36,
  /** 4号, the imprint (版记). */
  imprintPt: 14,
  /** 4号, page numbers. */
  pageNumberPt: 14,
  /** Page numbers stand 7 mm below the type area. */
  pageNumberDropMm: 7,
  /** Letter form (信函格式): the mark stands 30 mm below the page's edge, the lower double line 20 mm above it. */
  headMarkTopMm: 30,
  headLineWidthMm: 170,
  footLineBottomMm: 20,
} as const

/** The red of head marks and lines. */
export const headRed = 'E60012'

/**
 * Fonts by the names that offices have them under, first choice first. Of the last in each list free ones follow, for
 * installations without the licensed fonts.
 */
export const fontFamilies = {
  body: [
    'FangSong_GB2312',
    '仿宋_GB2312',
    'FangSong',
    '仿宋',
    'STFangsong',
    'LXGW WenKai',
    'Noto Serif SC',
    'Noto Serif CJK SC',
  ],
  title: ['FZXiaoBiaoSong-B05S', '方正小标宋简体', 'STZhongsong', 'Noto Serif SC', 'Noto Serif CJK SC'],
  hei: ['SimHei', '黑体', 'STHeiti', 'Noto Sans SC', 'Noto Sans CJK SC', 'Noto Serif SC', 'Noto Serif CJK SC'],
  kai: ['KaiTi_GB2312', '楷体_GB2312', 'KaiTi', '楷体', 'STKaiti', 'LXGW WenKai', 'Noto Serif SC', 'Noto Serif CJK SC'],
  song: ['SimSun', '宋体', 'STSong', 'Noto Serif SC', 'Noto Serif CJK SC'],
} as const

/** The names written into DOCX: the office's own machine has these fonts. */
export const officeFonts = {
  body: '仿宋_GB2312',
  title: '方正小标宋简体',
  hei: '黑体',
  kai: '楷体_GB2312',
  song: '宋体',
} as const

/** Width of a text in characters: what is not Latin counts one, Latin letters and digits a half. */
export const widthInCharacters = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1), 0)

/** Size of the head mark: as large as fits the type area, at most 38 pt. */
export const headMarkPt = (mark: string): number => Math.min(38, Math.floor(430 / Math.max(1, widthInCharacters(mark))))

/** Size of the text of a table: forms are set larger than lists of many columns. */
export const tablePt = (columns: number): number => (columns <= 3 ? 14 : 10.5)

/** How far signature and date stand from the right edge, in characters: the date four, the signature centred over it. */
export function signatureIndents(signature: string, date: string): { signature: number; date: number } {
  const difference = widthInCharacters(signature) - widthInCharacters(date)
  const shift = 4 - difference / 2
  return shift >= 0 ? { signature: shift, date: 4 } : { signature: 0, date: Math.max(0, difference / 2) }
}
