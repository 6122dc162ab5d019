import { describe, expect, it } from 'vitest'
import { agrees, narrativeClaims } from './narrative-claims.ts'

describe('figures of the prose that the tables hold as well', () => {
  it.each<[string, string, number, string]>([
    ['全年共收到政府信息公开申请300余件，均已办结。', 'newReceived', 300, 'more'],
    ['全年收到政府信息公开申请约300件。', 'newReceived', 300, 'about'],
    ['共受理政府信息公开申请12件。', 'newReceived', 12, 'exact'],
    ['共收到１２件政府信息公开申请。', 'newReceived', 12, 'exact'],
    ['受理依申请公开100件以上。', 'newReceived', 100, 'atLeast'],
    ['上年结转政府信息公开申请3件。', 'carriedOver', 3, 'exact'],
    ['结转下年度继续办理2件。', 'carriedForward', 2, 'exact'],
    ['因政府信息公开引起的行政复议4件。', 'reconsideration', 4, 'exact'],
    ['发生行政诉讼1件。', 'litigation', 1, 'exact'],
    ['制发行政规范性文件5件。', 'normativeDocumentsIssued', 5, 'exact'],
    ['收取信息处理费1.5万元。', 'feesCharged', 1.5, 'exact'],
    ['通过网站主动公开政府信息1,020余条。', 'published', 1020, 'more'],
    ['主动公开政府信息不足200条。', 'published', 200, 'below'],
  ])('%s', (text, what, value, exactness) => {
    expect(narrativeClaims(text)).toMatchObject([{ what, value, exactness }])
  })

  it.each([
    '组织业务培训2次，参训60人次。',
    '去年同期收到政府信息公开申请8件。',
    '行政复议纠正1件。',
    '2023年，本局办理12345热线工单300件。',
  ])('leaves out: %s', (text) => expect(narrativeClaims(text)).toEqual([]))

  it('gives the clause with the figure', () => {
    const [claim] = narrativeClaims('公开及时。全年共收到政府信息公开申请300余件，均已办结。')
    expect(claim?.raw).toBe('全年共收到政府信息公开申请300余件')
  })

  it.each([
    ['300余件', 372, true],
    ['300余件', 299, false],
    ['300余件', 420, false],
    ['约300件', 310, true],
    ['约300件', 372, false],
    ['300件以上', 3000, true],
    ['300件', 301, false],
  ])('收到%s and %i agree: %s', (figure, number, agree) => {
    const [claim] = narrativeClaims(`收到政府信息公开申请${figure}。`)
    expect(claim && agrees(claim, number)).toBe(agree)
  })
})
