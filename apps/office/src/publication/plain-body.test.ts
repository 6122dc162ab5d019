import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlOfPlain, plainOfHtml } from './plain-body.ts'

describe('a plain body', () => {
  test('makes paragraphs, headings and lists', () => {
    expect(htmlOfPlain('各科室：\n\n## 一、目标\n- 甲\n- 乙\n特此通知。')).toBe(
      '<p>各科室：</p>\n<h2>一、目标</h2>\n<ul><li>甲</li><li>乙</li></ul>\n<p>特此通知。</p>',
    )
  })
  test('never makes markup of what was typed', () => {
    expect(htmlOfPlain('<script>alert(1)</script> & 5 > 3')).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; 5 &gt; 3</p>',
    )
  })
  test('comes back as it was typed, but for blank lines and spaces around', () => {
    const line = fc.oneof(
      fc.string({ unit: fc.constantFrom('甲', '乙', '<', '>', '&', '#', '-', ' ', '"', 'a', ';') }),
      fc.constantFrom('## 一、', '- 甲', '- 乙', ''),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const html = htmlOfPlain(lines.join('\n'))
        const plain = plainOfHtml(html)
        expect(plain).not.toBeNull()
        expect(htmlOfPlain(plain ?? '')).toBe(html)
      }),
    )
  })
})

describe('a body that holds more', () => {
  test.each([['<table><tr><td>1</td></tr></table>'], ['<p>见<a href="/x">附件</a></p>'], ['纯文字']])(
    '%s is not plain',
    (html) => {
      expect(plainOfHtml(html)).toBeNull()
    },
  )
  test('an empty body is plain', () => {
    expect(plainOfHtml('')).toBe('')
  })
})
