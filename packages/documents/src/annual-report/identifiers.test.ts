import { describe, expect, it } from 'vitest'
import { readReport } from './read-report.ts'

const body = `<h1>石桥县水利局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>公开。</p>
<p>五、存在的主要问题及改进情况</p><p>公开不够及时。</p><p>六、其他需要报告的事项</p><p>无。</p>`

async function read(before: string, origin = {}) {
  const page = new TextEncoder().encode(`<html><body>${before}${body}</body></html>`)
  const result = await readReport('report.html', page, origin)
  if (!result.ok) expect.fail(result.reason)
  const { indexNumber, documentNumber, sourceUrl, title } = result.reading
  return { indexNumber, documentNumber, sourceUrl, title }
}

const none = { indexNumber: null, documentNumber: null, sourceUrl: null }

describe('index number, document number and address of a report', () => {
  it.each([
    [
      'an index table',
      `<table><tr><td>索 引 号：</td><td>11350000MB1234/2024-00012</td><td>主题分类：</td><td>政务公开</td></tr>
       <tr><td>发文字号：</td><td>石水发〔2024〕3号</td><td>有效性：</td><td>有效</td></tr></table>`,
      { indexNumber: '11350000MB1234/2024-00012', documentNumber: '石水发〔2024〕3号' },
    ],
    ['blank cells of one', '<table><tr><td>索引号：</td><td></td><td>文号：</td><td>无</td></tr></table>', none],
    [
      'labels run together',
      '<p>索引号：SL0-0301-2024-0001 主题分类：政务公开 文号：石水〔2024〕12号 发布日期：2024-01-20</p>',
      { indexNumber: 'SL0-0301-2024-0001', documentNumber: '石水〔2024〕12号' },
    ],
    ['a line of its own', '<p>石水发〔2024〕3号</p>', { documentNumber: '石水发〔2024〕3号', indexNumber: null }],
    [
      'an address in the text',
      '<p>原文链接：https://www.example.cn/zwgk/2024/t1.html</p>',
      { sourceUrl: 'https://www.example.cn/zwgk/2024/t1.html' },
    ],
    ['nothing', '', none],
  ])('from %s', async (_, before, wanted) => {
    expect(await read(before)).toMatchObject({ ...wanted, title: '石桥县水利局2023年政府信息公开工作年度报告' })
  })

  it('carries the address the caller gives', async () => {
    expect(await read('', { sourceUrl: 'https://www.example.cn/a' })).toMatchObject({
      sourceUrl: 'https://www.example.cn/a',
    })
  })
})
