import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { AnnualReport, Finding, Heading } from '../report.ts'
import { audit } from './audit.ts'

interface Golden extends Omit<AnnualReport, 'headings' | 'claims'> {
  id: string
  claims?: { newReceived?: number }
  expectedFindings: { code: string; where: string }[]
}

const folder = fileURLToPath(new URL('../../../../../samples/reports/', import.meta.url))
const goldens = readdirSync(folder)
  .filter((file) => file.endsWith('.golden.json'))
  .map((file) => JSON.parse(readFileSync(folder + file, 'utf8')) as Golden)

const listedCodes = new Set([
  'REQ_BALANCE',
  'REQ_ROW_SUM',
  'REQ_TOTAL_HANDLED',
  'DIS_SUM',
  'TOTAL_BLANK',
  'CELL_INVALID',
  'MISSING_TABLE',
  'MISSING_ROW',
  'MISSING_SECTION',
  'FORMAT_YEAR_MISMATCH',
  'NARRATIVE_MISMATCH',
])

function reportOf(golden: Golden, more: Partial<AnnualReport> = {}): AnnualReport {
  return { ...golden, claims: golden.claims ?? {}, headings: [], ...more }
}

const named = (findings: readonly { code: string; where: string }[]) =>
  findings.map(({ code, where }) => `${code} ${where}`).sort()

describe('the sample reports', () => {
  test('are all there', () => {
    expect(goldens.length).toBe(38)
  })

  test.each(goldens)('$id: exactly the findings of the golden file', (golden) => {
    const findings = audit(reportOf(golden))
    expect(named(findings.filter(({ code }) => listedCodes.has(code)))).toEqual(named(golden.expectedFindings))
  })

  test.each(goldens.filter(({ expectedFindings }) => expectedFindings.length === 0))(
    '$id: no false alarm of severity error',
    (golden) => {
      expect(audit(reportOf(golden)).filter(({ severity }) => severity === 'error')).toEqual([])
    },
  )
})

/** A heading as the reader gives it. */
function heading(mark: string, number: number, text: string, section: Heading['section'], line: number): Heading {
  return { mark, level: 'section', number, text, line, section }
}

function published(id: string, more: Partial<AnnualReport> = {}): Finding[] {
  const golden = goldens.find((candidate) => candidate.id === id)
  if (!golden) throw new Error(`no sample ${id}`)
  return audit(reportOf(golden, more))
}

describe('the real mistakes of the published reports', () => {
  test('古城街道: 171 stated, the parts make 207', () => {
    const finding = published('gucheng-2019').find(({ code }) => code === 'LIST_SUM')
    expect(finding).toMatchObject({ where: 'overview', found: 171, expected: 207, severity: 'warning' })
    expect(finding?.message).toContain('4+6+6+20+7+164')
    expect(finding?.quote).toMatch(/^171条。其中：.*政务信息类164条$/)
  })

  test('古城街道 speaks of itself as 我镇 and 本镇', () => {
    const findings = published('gucheng-2019').filter(({ code }) => code === 'OTHER_ORGAN_KIND')
    expect(findings.map(({ found }) => found)).toEqual(['我镇', '本镇'])
  })

  test('集里街道: 行政处罚 21/21/0, and decisions that are sums of items', () => {
    const findings = published('jili-2020')
    expect(named(findings)).toEqual([
      'CHANGE_EQUALS_ITEMS proactive.adminPenalty',
      'DECISIONS_ARE_ITEM_SUM proactive.adminLicensing',
      'DECISIONS_ARE_ITEM_SUM proactive.otherServices',
      'SECTION_EMPTY other',
    ])
    expect(findings.find(({ code }) => code === 'CHANGE_EQUALS_ITEMS')?.message).toContain('21/21/0')
  })

  test('克尔根卓街道: heading 二 stands twice', () => {
    const findings = published('kergenzhuo-2019', {
      headings: [
        heading('一、', 1, '总体情况', 'overview', 1),
        heading('二、', 2, '主动公开政府信息情况', 'proactive', 9),
        heading('二、', 2, '主动公开政府信息情况', 'proactive', 18),
        heading('三、', 3, '收到和处理政府信息公开申请情况', 'requests', 75),
      ],
    })
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      code: 'NUMBERING_DOUBLED',
      where: 'proactive',
      line: 18,
      message: '标题“二、主动公开政府信息情况”出现了两次，请合并或改正编号。',
    })
  })

  test('克尔根卓街道: lists that add up raise no alarm, 全镇 does', () => {
    const golden = published('kergenzhuo-2019', {
      proseElsewhere: {
        proactive:
          '2019年主动公开政府信息120条。其中,机构职能类信息3条,重点领域公开议案提案1条,乡镇街道动态资讯110条,政务公开信息年报1条,政务公开基础信息公开招聘信息1条。应急类信息4条。\n' +
          '通过报刊、电视等媒体主动公开政府信息79条。其中,新疆新闻联播采用1条、新疆访惠聚采用3条,博州零距离采用2条,博尔塔拉报采用11条、市级媒体采用9条、灵壤博乐零距离采用45条,FM997博州汉语综合广播采用8条。\n' +
          '二是通过街道、社区两级政务信息公示栏、板报等向全镇群众公开政务工作和亮点。',
      },
    })
    expect(named(golden)).toEqual(['OTHER_ORGAN_KIND proactive'])
  })

  test('淄博经开区: items 1, 2, 3, 5, 6, and a sentence that breaks off', () => {
    const items = [1, 2, 3, 5, 6].map(
      (number): Heading => ({
        mark: `${number}.`,
        level: 'item',
        number,
        text: '政府信息公开队伍建设情况。',
        line: 10 + number,
        section: 'overview',
      }),
    )
    const findings = published('zibo-jingkaiqu-2020', { headings: items })
    expect(named(findings)).toEqual(['NUMBERING_SKIPPED overview', 'TRUNCATED_SENTENCE overview'])
    expect(findings[0]?.message).toContain('由“3.”跳到“5.”')
    expect(findings[0]?.message).toContain('缺第4项')
    expect(findings[1]?.quote).toContain('其中当面申请0件、')
  })

  test('安宁街道: shares 20, 40 and 40 of 74, 125 and 126', () => {
    const findings = published('anning-2024')
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      code: 'SHARE_ROUNDED',
      where: 'overview',
      severity: 'warning',
      found: '20%、40%、40%',
      expected: '22.8%、38.5%、38.8%',
    })
  })
})
