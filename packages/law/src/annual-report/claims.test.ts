import { describe, expect, test } from 'vitest'
import { claimedNewReceived } from './claims.ts'

describe('the number of requests that prose claims', () => {
  test.each([
    ['2022年新收政府信息公开申请372件，均依法依规办理。', 372],
    ['2020年,受理管委会办公室依申请公开信息4件,其中当面申请0件、', 4],
    ['2024年,未收到公民、组织、法人等提出的信息公开申请,未发生行政复议。', 0],
    ['全年共收到政府信息公开申请 1,234 件，其中自然人1000件。', 1234],
    ['全年共收到１２件政府信息公开申请。', 12],
    ['本年度没有收到依申请公开。', 0],
    ['收到依申请公开0件。', 0],
    ['全年共收到政府信息公开申请十二件。', 12],
    ['共受理政府信息公开申请一百零五件（含上年结转三件）。', 105],
    ['（二）依申请公开。2023年共收到12件，均已办结。', 12],
    ['（二）依申请公开情况。全年收到申请4件。', 4],
    ['（二）依申请公开情况\n全年收到申请四件，均已办结。', 4],
    ['2023年新收政府信息公开申请5件，去年收到政府信息公开申请8件。', 5],
    ['收到群众提出的政府信息公开申请共计12件，其中网络申请10件。', 12],
    ['累计收到公民、法人或者其他组织提出的政府信息公开申请18件。', 18],
    ['受理并办结依申请公开5条。', 5],
    ['收到政府信息公开申请9件，其中收到网上信息公开申请5件。', 9],
    ['（二）依申请公开情况。通过网络、信函等方式共收到书面申请7件。', 7],
  ])('%s', (prose, claimed) => {
    expect(claimedNewReceived(prose)).toBe(claimed)
  })

  test.each([
    '畅通当面、邮寄、网络等申请渠道，指定专人负责受理登记，办结率100%。',
    '受理12345市民服务热线工单1382余件。',
    '受理、处理市长信箱信件13件。',
    '上年结转政府信息公开申请3件。',
    '收到因政府信息公开申请引起的行政复议3件。',
    '全年收到政府信息公开申请300余件。',
    '全年收到政府信息公开申请约300件。',
    '（一）主动公开。全年收到12件信访件。',
    '（二）依申请公开情况。收到行政许可申请368件，办结491件。',
    '（二）依申请公开情况。收到法律援助申请36件。',
    '畅通依申请公开渠道。\n（三）政务服务\n收到申请36件。',
    '近三年年均收到政府信息公开申请20件。',
    '上半年收到政府信息公开申请3件，下半年收到政府信息公开申请5件。',
  ])('says nothing for: %s', (prose) => {
    expect(claimedNewReceived(prose)).toBeUndefined()
  })
})

describe('a narrative that names several numbers', () => {
  test.each([
    ['2022年收到政府信息公开申请64件，2023年收到44件。', 44],
    ['2022年度，共收到政府信息公开申请64件，2023年度，共收到政府信息公开申请44件。', 44],
    ['通过网上平台收到申请16件，通过信函收到申请2件，合计收到政府信息公开申请18件。', 18],
    ['网上收到政府信息公开申请16件，信函收到政府信息公开申请2件，合计收到政府信息公开申请18件。', 18],
  ])('%s', (prose, claimed) => {
    expect(claimedNewReceived(prose, 2023)).toBe(claimed)
  })

  test('says nothing where the parts do not make up the largest', () => {
    const prose = '网上收到政府信息公开申请16件，信函收到政府信息公开申请3件，共收到政府信息公开申请18件。'
    expect(claimedNewReceived(prose, 2023)).toBeUndefined()
  })
})

test.each(['收到受理政府信息公开申请', '收到政府信息公开申请12件', '收到12件', '未收到', '一二三'])(
  'hostile text is done within seconds: %s',
  (piece) => {
    const text = piece.repeat(Math.ceil(240_000 / piece.length))
    const start = performance.now()
    claimedNewReceived(text)
    // Quadratic work on so long a text would take minutes.
    expect(performance.now() - start).toBeLessThan(15_000)
  },
)
