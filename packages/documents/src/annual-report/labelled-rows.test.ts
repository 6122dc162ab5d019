import { expect, it } from 'vitest'
import { readReport } from './read-report.ts'

const columns = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
const requestRow = (label: string, values: (number | string)[], between = '：', end = '；') =>
  `${label}：${values.map((value, c) => `${columns[c]}${between}${value}`).join(end)}`

async function read(requests: string) {
  const text = `石桥县水利局2023年政府信息公开工作年度报告
一、总体情况
2023年，收到政府信息公开申请5件，其中：自然人：3件；法人或其他组织：2件。
二、主动公开政府信息情况
第二十条第（一）项
规章：本年制发件数：0；本年废止件数：0；现行有效件数：――
行政规范性文件：本年制发件数：19；本年废止件数：2；现行有效件数：1,113
第二十条第（八）项
行政事业性收费：本年收费金额（单位：万元）：0.395
三、收到和处理政府信息公开申请情况
${requests}
四、政府信息公开行政复议、行政诉讼情况
行政复议：结果维持：1；结果纠正：2；其他结果：3；尚未审结：4；总计：10
行政诉讼（未经复议直接起诉）：结果维持：5；结果纠正：0；其他结果：0；尚未审结：0；总计：5
行政诉讼（复议后起诉）：结果维持：0；结果纠正：0；其他结果：0；尚未审结：6；总计：6
五、存在的主要问题及改进情况
公开不够及时。`
  const result = await readReport('report.txt', new TextEncoder().encode(text))
  if (!result.ok) expect.fail(result.reason)
  return result.reading
}

it.each([
  ['colons and semicolons', '：', '；'],
  ['commas and no colon', '', '，'],
])('rows written out as prose, with %s', async (_, between, end) => {
  const rows = [
    requestRow('一、本年新收政府信息公开申请数量', [3, '1,200', 0, 0, 1, 1, '1,205件'], between, end),
    requestRow('二、上年结转政府信息公开申请数量', [0, 0, 0, 0, 0, 0, 0], between, end),
    '三、本年度办理结果',
    requestRow('（二）部分公开（区分处理的，只计这一情形，不计其他情形）', [1, 2, 0, 0, 0, 0, 3], between, end),
    '（四）无法提供',
    requestRow('3.补正后申请内容仍不明确', [0, 4, 0, 0, 0, 0, 4], between, end),
  ]
  const { tables } = await read(rows.join('\n'))
  expect(tables.requests?.newReceived).toMatchObject({ naturalPerson: 3, business: 1200, legalService: 1, total: 1205 })
  expect(tables.requests?.carriedOver).toMatchObject({ naturalPerson: 0, total: 0 })
  expect(tables.requests?.partiallyGranted).toMatchObject({ naturalPerson: 1, business: 2, total: 3 })
  expect(tables.requests?.unavailableUnclear).toMatchObject({ naturalPerson: 0, business: 4, total: 4 })
  expect(tables.proactive).toMatchObject({
    regulations: { issued: 0, repealed: 0, inForce: null },
    normativeDocuments: { issued: 19, repealed: 2, inForce: 1113 },
    adminFees: { amount: 0.395 },
  })
  expect(tables.disputes).toEqual({
    reconsideration: { upheld: 1, corrected: 2, other: 3, pending: 4, total: 10 },
    litigationDirect: { upheld: 5, corrected: 0, other: 0, pending: 0, total: 5 },
    litigationAfterReconsideration: { upheld: 0, corrected: 0, other: 0, pending: 6, total: 6 },
  })
})

it('a sentence that names figures by applicant is no table', async () => {
  const { tables } = await read('本年度收到申请，其中：自然人：3件；其他：2件。')
  expect(tables.requests).toBeNull()
})
