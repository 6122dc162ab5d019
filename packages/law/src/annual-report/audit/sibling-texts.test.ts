import { describe, expect, it } from 'vitest'
import { soundReport } from '../testing/sound-report.ts'
import { auditSiblings } from './sibling-texts.ts'

const overview = (organ: string, published: number) =>
  `2024年，${organ}认真贯彻落实政府信息公开条例，坚持以公开为常态、不公开为例外，扎实推进政务公开各项工作落到实处。` +
  `全年主动公开政府信息${published}条，依申请公开渠道畅通，答复及时规范。` +
  '严格执行先审后发制度，定期开展网站自查自纠，确保发布内容准确无误，全年没有发生泄密事件。' +
  '组织业务培训，把政府信息公开纳入年度考核，接受社会监督和评议。'

const report = (organ: string, text: string, year = 2024) => ({
  ...soundReport(),
  organ,
  year,
  narrative: { overview: text, problems: '公开不够及时。', other: '无。' },
})

const codes = (findings: { code: string; where: string }[][]) =>
  findings.map((own) => own.map(({ code, where }) => `${code} ${where}`))

describe('SIBLING_BOILERPLATE', () => {
  const copied = ['SIBLING_BOILERPLATE overview']

  it('fires for both of two organs with the same words but for names and figures', () => {
    const findings = auditSiblings([
      report('石桥县水利局', overview('石桥县水利局', 120)),
      report('石桥县教育局', overview('石桥县教育局', 3400)),
    ])
    expect(codes(findings)).toEqual([copied, copied])
    expect(findings[0]?.[0]?.message).toBe(
      '“一、总体情况”除机关名称和数字外，有100%的文字与同年度“石桥县教育局”的报告相同，可能套用了同一模板，请据实改写。',
    )
  })

  it.each([
    [
      'another text',
      report(
        '石桥县教育局',
        '全面推进校园信息公开，公布招生计划、收费标准和资助政策，家长关切的事项逐一回应。'.repeat(3),
      ),
    ],
    ['another year', report('石桥县教育局', overview('石桥县教育局', 1), 2023)],
    ['the same organ under its full name', report('青州市石桥县水利局', overview('青州市石桥县水利局', 120))],
    ['no name', { ...report('', overview('', 1)), organ: null }],
  ])('stays quiet beside a report with %s', (_, other) => {
    const first = report('石桥县水利局', overview('石桥县水利局', 120))
    expect(codes(auditSiblings([first, other]))).toEqual([[], []])
  })

  it('stays quiet about short sections and can be switched off', () => {
    const two = [report('甲县水利局', '本年度工作正常开展。'), report('乙县水利局', '本年度工作正常开展。')]
    expect(codes(auditSiblings(two))).toEqual([[], []])
    const copies = [report('甲县水利局', overview('甲县水利局', 1)), report('乙县教育局', overview('乙县教育局', 2))]
    expect(codes(auditSiblings(copies, { severities: { SIBLING_BOILERPLATE: 'off' } }))).toEqual([[], []])
  })

  it('judges ten thousand copies within seconds', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => report(`第${i}县水利局`, overview(`第${i}县水利局`, i)))
    const start = performance.now()
    expect(auditSiblings(many).every((findings) => findings.length === 1)).toBe(true)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
