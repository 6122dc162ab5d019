import { describe, expect, it } from 'vitest'
import { readReport } from './read-report.ts'

const body = `一、总体情况
全年公开信息12条。
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
四、政府信息公开行政复议、行政诉讼情况
五、存在的主要问题及改进情况
公开不够及时。
六、其他需要报告的事项
无。`

async function read(head: string, tail = '') {
  const result = await readReport('report.txt', new TextEncoder().encode(`${head}\n${body}\n${tail}`))
  if (!result.ok) expect.fail(result.reason)
  return result.reading
}

describe('what a report says about itself', () => {
  it.each<[string, string, { organ?: string; year: number; title: string | null; publishDate: string | null }]>([
    [
      '石桥县水利局2023年政府信息公开工作年度报告',
      '石桥县水利局\n2024年1月18日',
      {
        organ: '石桥县水利局',
        year: 2023,
        title: '石桥县水利局2023年政府信息公开工作年度报告',
        publishDate: '2024-01-18',
      },
    ],
    [
      '石桥县水利局\n2023年度政府信息公开工作年度报告\n（2024年1月18日）',
      '',
      {
        organ: '石桥县水利局',
        year: 2023,
        title: '石桥县水利局2023年度政府信息公开工作年度报告',
        publishDate: '2024-01-18',
      },
    ],
    [
      '石桥县人民政府关于二〇二二年度政府信息公开工作的年度报告',
      '石桥县人民政府\n二〇二三年一月三十一日\n附件：无',
      {
        organ: '石桥县人民政府',
        year: 2022,
        title: '石桥县人民政府关于二〇二二年度政府信息公开工作的年度报告',
        publishDate: '2023-01-31',
      },
    ],
    [
      '当前位置：首页 > 政府信息公开年报 > 水利局\n2023年石桥县水利局政府信息公开年报\n时间：2024年01月09日 来源：水利局 作者：办公室',
      '',
      { organ: '石桥县水利局', year: 2023, title: '2023年石桥县水利局政府信息公开年报', publishDate: '2024-01-09' },
    ],
    [
      '政府信息公开工作年度报告（2021年度）\n按照要求，石桥县水利局编制了2021年政府信息公开工作年度报告。',
      '',
      { organ: '石桥县水利局', year: 2021, title: '政府信息公开工作年度报告（2021年度）', publishDate: null },
    ],
    [
      '政府信息公开工作年度报告（2021年度）\n石桥县水利局根据《中华人民共和国政府信息公开条例》要求，编制2021年政府信息公开工作年度报告。',
      '',
      { organ: '石桥县水利局', year: 2021, title: '政府信息公开工作年度报告（2021年度）', publishDate: null },
    ],
    [
      '政府信息公开工作年度报告（2021年度）\n按照《条例》要求，石桥县水利局编\n制了2021年政府信息公开工作年度报告。',
      '',
      { organ: '石桥县水利局', year: 2021, title: '政府信息公开工作年度报告（2021年度）', publishDate: null },
    ],
    [
      '索引号：11164/2022-85发布机构：石桥县水利局公开日期：2022-03-04\n政府信息公开工作年度报告（2021年度）',
      '',
      { organ: '石桥县水利局', year: 2021, title: '政府信息公开工作年度报告（2021年度）', publishDate: '2022-03-04' },
    ],
    [
      '网站首页\n政务公开\n政府信息公开年报\n现将石桥县水利局2021年政府信息公开工作年度报告公布如下：',
      '',
      { organ: '石桥县水利局', year: 2021, title: null, publishDate: null },
    ],
    [
      '政府信息公开工作年度报告（2021年度）\n根据《条例》规定，特编制石桥县水利局2021年政府信息公开工作年度报告。',
      '',
      { organ: '石桥县水利局', year: 2021, title: '政府信息公开工作年度报告（2021年度）', publishDate: null },
    ],
    [
      '【发布时间：2022-03-04】【来源：石桥县水利局】\n政府信息公开工作年度报告（2021年度）',
      '',
      { organ: '石桥县水利局', year: 2021, title: '政府信息公开工作年度报告（2021年度）', publishDate: '2022-03-04' },
    ],
    [
      '（公开）\n政府信息公开工作年度报告（2021年度）\n来源：石桥县水利局',
      '',
      { organ: '石桥县水利局', year: 2021, title: '政府信息公开工作年度报告（2021年度）', publishDate: null },
    ],
    [
      '【字号：大 中 小】 打印 收藏 分享\n政府信息公开工作年度报告（2021年度）\n来源：石桥县水利局',
      '',
      { organ: '石桥县水利局', year: 2021, title: '政府信息公开工作年度报告（2021年度）', publishDate: null },
    ],
    [
      '机构概况\n年度报告\n政府信息公开工作年度报告（2021年度）\n石桥县水利局按照《条例》要求编制。',
      '',
      { year: 2021, title: '政府信息公开工作年度报告（2021年度）', publishDate: null },
    ],
    [
      '石桥县水利局政府信息公开工作年度报告\n（2021年度）',
      '',
      {
        organ: '石桥县水利局',
        year: 2021,
        title: '石桥县水利局政府信息公开工作年度报告（2021年度）',
        publishDate: null,
      },
    ],
    [
      '目录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n' +
        '五、存在的主要问题及改进情况\n六、其他需要报告的事项\n石桥县水利局2023年政府信息公开工作年度报告',
      '',
      { organ: '石桥县水利局', year: 2023, title: '石桥县水利局2023年政府信息公开工作年度报告', publishDate: null },
    ],
  ])('%s', async (head, tail, wanted) => {
    const reading = await read(head, tail)
    expect(reading).toMatchObject(wanted)
    expect(reading.narrative).toEqual({ overview: '全年公开信息12条。', problems: '公开不够及时。', other: '无。' })
  })

  it('finds a section whose neighbours are headings: the one before holds a table, the one behind is a part of it', async () => {
    const cells = '<td>1</td>'.repeat(15)
    const page = `<h1>石桥县水利局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>公开。</p>
      <p>四、政府信息公开行政复议、行政诉讼情况</p><table><tr><td colspan="5">行政复议</td><td colspan="5">未经复议直接起诉</td>
      <td colspan="5">复议后起诉</td></tr><tr>${cells}</tr></table>
      <p>五、存在的主要问题及改进情况</p><p>（一）主要问题</p><p>公开不够及时。</p><p>六、其他需要报告的事项</p><p>无。</p>`
    const result = await readReport('report.html', new TextEncoder().encode(page))
    if (!result.ok) expect.fail(result.reason)
    expect(result.reading.narrative.problems).toBe('（一）主要问题\n公开不够及时。')
  })

  it('tells Markdown from a page although it breaks a line with a tag', async () => {
    const { fileType } = await read(
      '# 石桥县水利局2023年政府信息公开工作年度报告\n\n| 商业<br>企业 | 1 |\n| --- | --- |',
    )
    expect(fileType).toBe('md')
  })
})

it('a heading 政府信息公开申请情况 is that of section 三', async () => {
  const page = `石桥县水利局2023年政府信息公开工作年度报告
一、总体情况
公开。
三、政府信息公开申请情况
本年度未收到政府信息公开申请。
五、存在的主要问题及改进情况
公开不够及时。`
  const result = await readReport('report.txt', new TextEncoder().encode(page))
  if (!result.ok) expect.fail(result.reason)
  expect(result.reading.sections).toMatchObject({ requests: true, disputes: false })
})

it('Markdown in UTF-16 is told from a page although tables are in HTML', async () => {
  const text = `# 石桥县水利局2023年政府信息公开工作年度报告\n\n${body}\n<table><tr><td>规章</td><td>0</td></tr></table>`
  const bytes = new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((c) => c.charCodeAt(0))]).buffer)
  const result = await readReport('report.md', bytes)
  if (!result.ok) expect.fail(result.reason)
  expect(result.reading).toMatchObject({
    fileType: 'md',
    title: '石桥县水利局2023年政府信息公开工作年度报告',
    narrative: { overview: '全年公开信息12条。', problems: '公开不够及时。' },
  })
})

it('an indent begins a paragraph where the break before it is lost', async () => {
  const text = `石桥县水利局2023年政府信息公开工作年度报告
发布日期：2024-1-18 | 阅读：46 　　根据《中华人民共和国政府信息公开条例》规定，特编制本报告。
${body.replace('改进情况\n公开', '改进情况 　　（一）问题 　　工作虽有进步，但公开')}`
  const result = await readReport('report.txt', new TextEncoder().encode(text))
  expect(result.ok && result.reading).toMatchObject({
    publishDate: '2024-01-18',
    sections: { problems: true },
    narrative: { problems: '（一）问题\n工作虽有进步，但公开不够及时。' },
  })
})
