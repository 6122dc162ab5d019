import { describe, expect, test } from 'vitest'
import { readNoticeText } from './read-notice-text.ts'

const text = `国务院办公厅关于2027年
部分节假日安排的通知
国办发明电〔2026〕9号

一、元旦：2026年12月31日（周四）至2027年1月2日（周六）放假调休，共3天。
二、春节：2月5日（农历除夕、周五）至12日（周五）放假调休，共8天。1月31日（周日）、2月14日（周日）上班。
三、清明节：4月5日（周一）放假1天，不调休。
七、国庆节、中秋节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。

国务院办公厅
2026年11月4日
`

describe('the text of a notice of days off', () => {
  test('is read into blocks, working days and its particulars', () => {
    expect(readNoticeText(text.replace('2027年\n部分', '2027年部分'))).toEqual({
      year: 2027,
      title: '国务院办公厅关于2027年部分节假日安排的通知',
      documentNo: '国办发明电〔2026〕9号',
      publishedOn: '2026-11-04',
      off: [
        { name: '元旦', from: '2026-12-31', to: '2027-01-02' },
        { name: '春节', from: '2027-02-05', to: '2027-02-12' },
        { name: '清明节', from: '2027-04-05', to: '2027-04-05' },
        { name: '国庆节、中秋节', from: '2027-10-01', to: '2027-10-07' },
      ],
      makeupWorkdays: [
        { name: '春节', day: '2027-01-31' },
        { name: '春节', day: '2027-02-14' },
        { name: '国庆节、中秋节', day: '2027-09-26' },
        { name: '国庆节、中秋节', day: '2027-10-09' },
      ],
    })
  })

  test('that says nothing of a year brings nothing', () => {
    expect(readNoticeText('一、元旦：1月1日放假1天。')).toEqual({
      year: null,
      title: null,
      documentNo: null,
      publishedOn: null,
      off: [],
      makeupWorkdays: [],
    })
  })
})
