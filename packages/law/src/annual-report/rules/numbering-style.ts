import type { AuditRule } from '../audit/audit-rule.ts'

const isChinese = (mark: string) => /[一二三四五六七八九十]/.test(mark)

/** The six sections are all numbered in Chinese numerals, as the form prints them. */
export const numberingStyle: AuditRule = {
  code: 'NUMBERING_STYLE',
  lawId: null,
  severity: 'info',
  title: '六个部分统一用“一、”至“六、”编号',
  basis: '年度报告格式：六个部分以“一、”至“六、”编号',
  check({ report }) {
    const sections = report.headings.filter(({ level }) => level === 'section')
    const odd = sections.filter(({ mark }) => !isChinese(mark))
    const [first] = odd
    if (!first || odd.length === sections.length) return []
    return [
      {
        where: 'document',
        message: `各部分编号写法不一致：${odd.map(({ mark, text }) => `“${mark.trim()}${text.trim()}”`).join('、')}用了阿拉伯数字，其余用汉字，请统一。`,
        cells: [],
        quote: `${first.mark}${first.text}`,
        line: first.line,
      },
    ]
  },
}
