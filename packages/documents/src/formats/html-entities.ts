/** The named characters that office software and content systems write; everything else comes by number. */
const named: Record<string, string> = {
  nbsp: '\u00a0', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'",
  ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»', bdquo: '„', sbquo: '‚',
  mdash: '—', ndash: '–', horbar: '―', hellip: '…', middot: '·', bull: '•', times: '×', divide: '÷', minus: '−',
  ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zwnj: '\u200c', zwj: '\u200d', shy: '\u00ad',
  copy: '©', reg: '®', trade: '™', yen: '¥', deg: '°', permil: '‰', plusmn: '±', le: '≤', ge: '≥', ne: '≠',
  sect: '§', para: '¶', frac12: '½', larr: '←', rarr: '→', uarr: '↑', darr: '↓', squf: '■', cir: '○',
  colon: ':', comma: ',', period: '.', lpar: '(', rpar: ')', sol: '/', num: '#', Tab: '\t', NewLine: '\n',
} // biome-ignore format: a table reads better in columns

/** Text with its character references resolved; what is no reference stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{1,9}));?/g,
    (whole, hex, dec, name) => {
      if (name !== undefined) return named[name] ?? named[name.toLowerCase()] ?? whole
      const code = hex === undefined ? Number.parseInt(dec, 10) : Number.parseInt(hex, 16)
      if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
      return String.fromCodePoint(code)
    },
  )
}
