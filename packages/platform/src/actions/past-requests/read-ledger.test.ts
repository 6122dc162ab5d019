import { readRows } from '@gongkai/documents/formats'
import { csvLine } from '@gongkai/documents/workbook'
import { answerKinds, applicantKindLabels, foldRequest, receiptChannelLabels } from '@gongkai/law/requests'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnKeys, columnOf, columns } from './columns.ts'
import { readLedger } from './read-ledger.ts'
import { readApplicantKind, readChannel, readDay, readOutcome } from './read-values.ts'
import { ledgerTemplate } from './template.ts'

const today = '2026-03-02'

/** A ledger in CSV of rows keyed by column label. */
function ledger(...rows: Record<string, string>[]): Buffer {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return Buffer.from(
    [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))].map(csvLine).join(''),
  )
}

const closed = {
  申请编号: '2025-0031',
  收到日期: '2025年3月4日',
  申请方式: '网上',
  申请人类别: '公民',
  '姓名（名称）': '张三',
  所需信息: '某路改造项目的批复',
  处理结果: '信息不存在',
  办结日期: '2025/3/20',
  文号: '示建公开〔2025〕12号',
}

function judged(...rows: Record<string, string>[]) {
  const result = readLedger(ledger(...rows), today)
  if (!result.ok) throw new Error(result.reason)
  return result.rows
}

describe('a ledger of past requests', () => {
  it('becomes histories that the law accepts, whatever its headings are called', () => {
    const [row] = judged(closed)
    expect(row?.faults).toEqual([])
    expect(row?.request).toMatchObject({
      requestNo: '2025-0031',
      channel: 'internet',
      applicantKind: 'naturalPerson',
      form: { name: '张三', content: '某路改造项目的批复', identityNumber: null, provisionForm: null },
    })
    expect(foldRequest(row?.request?.facts ?? [])).toMatchObject({
      status: 'answered',
      receivedOn: '2025-03-04',
      answeredOn: '2025-03-20',
      kind: 'notExist',
      documentNo: '示建公开〔2025〕12号',
    })
  })

  it('brings correction, consultation, extension, fee and service in the order of their days', () => {
    const [row] = judged({
      ...closed,
      办结日期: '2025-06-20',
      补正通知日期: '2025-03-06',
      补正日期: '2025-03-12',
      征求意见日期: '2025-03-14',
      征求意见对象: '第三方',
      意见返回日期: '2025-04-01',
      意见结果: '不同意',
      延期日期: '2025-04-10',
      延长天数: '20个工作日',
      收费通知日期: '2025-04-11',
      收费金额: '100元',
      缴费日期: '2025-04-14',
      送达日期: '2025-06-21',
      送达方式: 'EMS',
      邮件号码: 'EX123456789CN',
    })
    expect(row?.faults).toEqual([])
    expect(row?.request?.facts.map(({ type }) => type)).toEqual([
      'submitted',
      'received',
      'correctionAsked',
      'correctionReceived',
      'consultationOpened',
      'consultationClosed',
      'extended',
      'feeNoticed',
      'feePaid',
      'answered',
      'delivered',
    ])
  })

  it('keeps requests that are open still, and those that were withdrawn', () => {
    const { 处理结果: _outcome, 办结日期: _closed, 文号: _number, ...open } = closed
    const withdrawn = { ...open, 申请编号: '2025-0032', 处理结果: '撤回', 办结日期: '2025.3.10' }
    const rows = judged({ ...open }, withdrawn)
    expect(rows.map(({ faults }) => faults)).toEqual([[], []])
    expect(rows.map(({ request }) => foldRequest(request?.facts ?? []).status)).toEqual(['handling', 'withdrawn'])
  })

  it('tells every fault of a row at once, with its row number', () => {
    const rows = judged(closed, {
      ...closed,
      申请编号: '',
      收到日期: '25.3.4',
      申请方式: '飞鸽',
      申请人类别: '',
      处理结果: '不予公开',
      办结日期: '2027-01-01',
      文号: '',
    })
    expect(rows[1]?.row).toBe(3)
    expect(rows[1]?.request).toBeNull()
    const faults = rows[1]?.faults.join('\n') ?? ''
    for (const words of [
      '没有填写申请编号',
      '收到申请日期“25.3.4”不是日期',
      '不认识的提交方式“飞鸽”',
      '没有填写申请人类型',
      '“不予公开”没有写明属于哪一种',
      '答复日期2027年1月1日（星期五）还没有到',
      '没有填写答复文号',
    ]) {
      expect(faults).toContain(words)
    }
    expect(rows[1]?.faults).toHaveLength(7)
  })

  it.each([
    ['an answer before the receipt', { 办结日期: '2025-03-01' }, '日期的先后不对'],
    ['an answer without its day', { 办结日期: '' }, '没有填写答复日期'],
    ['service without an answer', { 处理结果: '', 办结日期: '', 送达日期: '2025-03-22' }, '没有填写办理结果'],
    ['an extension of 30 days', { 延长日期: '2025-03-10', 延长工作日数: '30' }, '1 到 20'],
    ['a reply that nobody asked for', { 收到补正日期: '2025-03-10' }, '没有填写补正通知日期'],
    ['words too long', { 申请编号: '9'.repeat(80) }, '最多 60 个字'],
  ])('refuses %s', (_what, changed, words) => {
    const [row] = judged({ ...closed, ...changed })
    expect(row?.request).toBeNull()
    expect(row?.faults.join()).toContain(words)
  })

  it('refuses the second of two rows with one number', () => {
    const rows = judged(closed, { ...closed, 姓名: '李四' })
    expect(rows.map(({ faults }) => faults)).toEqual([[], ['申请编号“2025-0031”与第 2 行重复']])
  })

  it('finds the headings below a title, and says which of them it did not know', () => {
    const text = `2025年依申请公开台账,,\r\n\r\n${ledger({ ...closed, 心情: '好' }).toString()}`
    const result = readLedger(Buffer.from(text), today)
    expect(result).toMatchObject({ ok: true, rows: [{ row: 4, faults: [] }] })
    expect(result.ok && result.headings.filter(({ means }) => means === null)).toEqual([
      { heading: '心情', means: null },
    ])
  })

  it.each([
    ['no headings', Buffer.from('甲,乙\r\n1,2\r\n'), '没有找到表头'],
    ['no rows', Buffer.from(Object.keys(closed).join()), '没有内容'],
    ['no applicant', ledger((({ '姓名（名称）': _name, ...rest }) => rest)(closed)), '没有“申请人”'],
    ['no table', Buffer.from('%PDF-1.7'), '不是表格'],
  ])('is refused as a whole for %s', (_what, bytes, words) => {
    expect(readLedger(bytes, today)).toEqual({ ok: false, reason: expect.stringContaining(words) })
  })
})

describe('the values of a ledger', () => {
  it.each([
    ['2025-03-02', '2025-03-02'],
    ['2025/3/2', '2025-03-02'],
    ['2025.3.2', '2025-03-02'],
    ['2025年3月2日', '2025-03-02'],
    ['２０２５年３月２日', '2025-03-02'],
    ['20250302', '2025-03-02'],
    ['2025-03-02 10:30:00', '2025-03-02'],
    ['45718', '2025-03-02'],
    ['25.3.2', null],
    ['2025-02-30', null],
    ['三月', null],
  ])('the day %s is %s', (text, day) => {
    expect(readDay(text)).toBe(day)
  })

  it('a day comes back from each notation', () => {
    const days = fc.date({ min: new Date('2008-05-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10)
        const [year, month, of] = day.split('-').map(Number)
        const serial = Math.floor(date.getTime() / 86_400_000) + 25_569
        for (const text of [
          day,
          `${year}/${month}/${of}`,
          `${year}.${month}.${of}`,
          `${year}年${month}月${of}日`,
          day.replaceAll('-', ''),
          `${serial}`,
        ]) {
          expect(readDay(text)).toBe(day)
        }
      }),
    )
  })

  it('every label of the law is known', () => {
    for (const [key, label] of Object.entries(receiptChannelLabels)) expect(readChannel(label)).toBe(key)
    for (const [key, label] of Object.entries(applicantKindLabels)) expect(readApplicantKind(label)).toBe(key)
    for (const [key, { label }] of Object.entries(answerKinds)) expect(readOutcome(label)).toBe(key)
  })

  it('no heading means two columns', () => {
    const headings = columnKeys.flatMap((key) =>
      [columns[key].label, ...columns[key].synonyms].map((heading) => [heading, key]),
    )
    expect(headings.filter(([heading = '', key]) => columnOf(heading) !== key)).toEqual([])
  })
})

it('the template holds the headings, and explains each with what is allowed', async () => {
  const bytes = await ledgerTemplate()
  const sheets = readRows(bytes)
  expect(sheets.ok && sheets.sheets.map(({ name }) => name)).toEqual(['申请', '说明'])
  expect(sheets.ok && sheets.sheets[0]?.rows).toEqual([{ row: 1, cells: columnKeys.map((key) => columns[key].label) }])
  const outcome = sheets.ok ? sheets.sheets[1]?.rows.find(({ cells }) => cells[0] === '办理结果') : undefined
  expect(outcome?.cells[3]?.split('\n')).toHaveLength(Object.keys(answerKinds).length + 1)
  expect(readLedger(bytes, today)).toMatchObject({ ok: false, reason: '表头下面没有内容。' })
})
