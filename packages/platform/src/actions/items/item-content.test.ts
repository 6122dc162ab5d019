import { describe, expect, it } from 'vitest'
import { plainText, safeHtml, validateItemContent } from './item-content.ts'

const content = { title: '2025年度部门预算', category: 'budget', formedOn: '2026-02-20', bodyHtml: '<p>正文</p>' }

describe('the content of an item', () => {
  it('comes back clean, with what is left out as unknown', () => {
    const checked = validateItemContent(
      { ...content, title: ' 2025年度\n部门预算 ', keywords: ['预算', ' 预算', ''], documentNo: ' ' },
      '2026-03-02',
    )
    expect(checked).toEqual({
      ok: true,
      value: {
        ...content,
        title: '2025年度 部门预算',
        documentNo: null,
        genre: null,
        subjectCategory: null,
        keywords: ['预算'],
        summary: null,
        normativeDocument: false,
      },
    })
  })

  it.each([
    ['title', { title: ' ' }],
    ['title', { title: '长'.repeat(201) }],
    ['category', { category: 'a20_99_nothing' }],
    ['formedOn', { formedOn: '2026-02-30' }],
    ['formedOn', { formedOn: '2026-03-03' }],
    ['keywords', { keywords: ['长'.repeat(41)] }],
    ['summary', { summary: '长'.repeat(1001) }],
    ['bodyHtml', { bodyHtml: 'x'.repeat(1_000_001) }],
  ])('is refused beside %s', (field, wrong) => {
    const checked = validateItemContent({ ...content, ...wrong }, '2026-03-02')
    expect(checked.ok === false && Object.keys(checked.fields)).toEqual([field])
  })
})

describe('the body of an item', () => {
  it.each([
    ['<p onclick="x()">甲</p><script>alert(1)</script>', '<p>甲</p>'],
    ['<a href="javascript:alert(1)">乙</a>', '<a>乙</a>'],
    ['<a href=" JaVaScRiPt&#58;alert(1)">乙</a>', '<a>乙</a>'],
    ['<a href="data:text/html,x">乙</a>', '<a>乙</a>'],
    ['<a href="https://www.gov.cn/" target="_blank" style="x">丙</a>', '<a href="https://www.gov.cn/">丙</a>'],
    ['<a href="//evil.example/">丙</a>', '<a>丙</a>'],
    ['<img src="https://evil.example/p.gif" onerror="x()">', '<img />'],
    ['<img src="/files/1" alt="图">', '<img src="/files/1" alt="图" />'],
    ['<svg onload="x()"><circle/></svg><iframe src="/"></iframe><form><input></form>', ''],
    ['<style>p{}</style><p style="mso-x:1" class="MsoNormal">丁</p>', '<p>丁</p>'],
    [
      '<table><tr><td colspan="2" onmouseover="x()">1</td></tr></table>',
      '<table><tr><td colspan="2">1</td></tr></table>',
    ],
    ['<h1>题</h1>', '<h2>题</h2>'],
    ['<p>未闭合', '<p>未闭合</p>'],
    ['1 < 2 & 3', '1 &lt; 2 &amp; 3'],
  ])('%s is kept as %s', (html, safe) => {
    expect(safeHtml(html)).toBe(safe)
    // What was made safe stays as it is.
    expect(safeHtml(safe)).toBe(safe)
  })

  it('is read as text line by line', () => {
    expect(
      plainText('<h2>一、概况</h2><p>甲&amp;乙<br>1 &lt; 2</p><table><tr><td>收入</td><td>12</td></tr></table>'),
    ).toBe('一、概况\n甲&乙\n1 < 2\n收入 12')
    expect(plainText('')).toBe('')
  })
})
