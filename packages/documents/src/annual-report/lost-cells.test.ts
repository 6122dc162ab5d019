import { audit } from '@gongkai/law/annual-report'
import { expect, it } from 'vitest'
import { readReport } from './read-report.ts'

const rows = [
  ['一、本年新收政府信息公开申请数量', 6, 1, 7],
  ['二、上年结转政府信息公开申请数量', 0, 0, 0, 0, 0, 0, 0],
  ['（一）予以公开', 6, 1, 7],
  ['（七）总计', 6, 1, 0, 0, 0, 0, 7],
  ['四、结转下年度继续办理', 0, 0, 0, 0, 0, 0, 0],
]

const text = `石桥县水利局2023年政府信息公开工作年度报告
一、总体情况
2023年，各项工作平稳有序。
三、收到和处理政府信息公开申请情况
自然人
商业企业
科研机构
社会公益组织
法律服务机构
其他
总计
${rows.map((cells) => cells.join('\n')).join('\n')}
五、存在的主要问题及改进情况
公开不够及时。`

async function read(report: string) {
  const result = await readReport('report.txt', new TextEncoder().encode(report))
  if (!result.ok) expect.fail(result.reason)
  return result.reading
}

it('numbers whose blank neighbours were lost are a doubt of the reader, and no fault of the organ', async () => {
  const reading = await read(text)
  expect(reading.tables.requests?.newReceived).toMatchObject({ naturalPerson: null, total: 7 })
  expect(reading.uncertainTables).toEqual(['requests'])
  expect(reading.messages.map((message) => message.text).join()).toContain('无法判断各属哪一列')
  const codes = audit(reading).map(({ code }) => code)
  expect(codes.filter((code) => code.startsWith('REQ_') || code === 'MISSING_ROW')).toEqual([])
})

it('a row that stands whole elsewhere is no doubt, whatever a sentence says of it', async () => {
  const whole = ['一、本年新收政府信息公开申请数量', 6, 1, 0, 0, 0, 0, 8].join('\n')
  const granted = ['（一）予以公开', 6, 1, 0, 0, 0, 0, 7].join('\n')
  const twice = text
    .replace(/一、本年新收[^三]*?7\n/u, `${whole}\n一、本年新收政府信息公开申请数量\n6\n2\n8\n`)
    .replace(/（一）予以公开\n6\n1\n7/u, granted)
  const reading = await read(twice)
  expect(reading.uncertainTables).toBeUndefined()
  expect(audit(reading).map(({ code, where }) => `${code} ${where}`)).toContain('REQ_ROW_SUM newReceived')
})
