import { composeReport, emptyTables, type Finding } from '@gongkai/law/annual-report'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Narrative, quotedNumbers } from './narrative.tsx'

const finding = (quote: string): Finding => ({
  code: 'LIST_SUM',
  where: 'overview',
  severity: 'warning',
  message: '合计不符。',
  basis: '应当准确',
  cells: [],
  quote,
})

const draw = (text: string, quotes: readonly string[]) =>
  renderToStaticMarkup(
    <Narrative text={text} findings={quotes.map((quote, index) => ({ finding: finding(quote), number: index + 1 }))} />,
  )

const plain = (markup: string) =>
  markup
    .replaceAll(/<a class="mark-link".*?<\/a>/g, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

test('a quote is marked, has an address and leads to its finding', () => {
  const markup = draw('共收到申请171件，其中重复20件。', ['171件'])
  expect(markup).toContain('<mark id="place-1">171件')
  expect(markup).toContain('href="#finding-1"')
})

test('a quote over two paragraphs is marked in both and has one address', () => {
  const markup = draw('第一段末\n第二段首', ['段末\n第二'])
  expect(markup.match(/<mark/g)).toHaveLength(2)
  expect(markup.match(/id="place-1"/g)).toHaveLength(1)
  expect(markup.match(/#finding-1/g)).toHaveLength(1)
})

test('numbered short lines are headings', () => {
  expect(draw('（一）主动公开情况\n正文。', [])).toBe('<h3>（一）主动公开情况</h3><p>正文。</p>')
})

test('marking changes no word, whatever is quoted', () => {
  const piece = fc.string({ maxLength: 6 })
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.array(piece, { maxLength: 4 }), (lines, quotes) => {
      const text = lines.map((line) => line.replaceAll(/[\n\r\0]/g, '')).join('\n')
      const shown = text.split('\n').filter((line) => line.trim() !== '')
      expect(plain(draw(text, quotes))).toBe(shown.join(''))
    }),
  )
})

test('a quote that is not in the text points nowhere', () => {
  const report = composeReport(
    { format: '2021', organ: '示范局', year: 2025, tables: emptyTables('2021'), cells: {}, uncounted: [] },
    { overview: '共171件。', problems: null, other: null },
  )
  const findings = ['171件', '不在'].map((quote, index) => ({ finding: finding(quote), number: index + 1 }))
  expect([...quotedNumbers(report, findings)]).toEqual([1])
})
