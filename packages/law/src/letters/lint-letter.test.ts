import { describe, expect, test } from 'vitest'
import { composeLetter } from './compose-letter.ts'
import { type Letter, type LetterBlock, textOfLetter } from './letter.ts'
import { isIssuable, lintLetter } from './lint-letter.ts'
import { sampleAnswer, sampleFacts, sampleRequest, sampleSender } from './testing/sample-letters.ts'

const refusal = (): Letter => composeLetter('answer', sampleAnswer('deniedProcessInfo'))
const disclosure = (): Letter => composeLetter('answer', sampleAnswer('disclosed'))

const codes = (letter: Letter): string[] => lintLetter(letter).map(({ code, severity }) => `${severity} ${code}`)

const withRemedy = (letter: Letter, text: string): Letter => ({
  ...letter,
  blocks: letter.blocks.map(
    (block): LetterBlock => (block.type === 'paragraph' && block.purpose === 'remedy' ? { ...block, text } : block),
  ),
})

const senderWith = (remedies: Partial<typeof sampleSender.remedies>) => ({
  ...sampleSender,
  remedies: { ...sampleSender.remedies, ...remedies },
})

const oldTemplate =
  '如不服本决定，可以自收到本决定之日起六十日内向江南市人民政府申请行政复议，或者自收到本决定之日起六个月内向江南市城中区人民法院提起行政诉讼。'

describe('a letter is refused', () => {
  test.each<[string, Letter, string[]]>([
    [
      'a refusal without remedy',
      { ...refusal(), blocks: refusal().blocks.filter((b) => b.type !== 'paragraph' || b.purpose !== 'remedy') },
      ['refuse remedyMissing'],
    ],
    [
      'a refusal that offers a direct suit',
      withRemedy(refusal(), oldTemplate),
      ['refuse remedyWrong', 'refuse directSuitOffered', 'refuse remedyWrong'],
    ],
    [
      'a refusal with a direct suit added outside the remedy paragraph',
      {
        ...refusal(),
        blocks: [...refusal().blocks, { type: 'paragraph', text: '也可以直接向人民法院起诉。' }],
      },
      ['refuse directSuitOffered'],
    ],
    [
      'a disclosure that sends to reconsideration only',
      withRemedy(disclosure(), '如不服本答复，可以自收到本答复之日起六十日内向江南市人民政府申请行政复议。'),
      ['refuse remedyWrong'],
    ],
    [
      'the superior department as reconsideration organ of a local department',
      composeLetter('answer', {
        ...sampleAnswer('disclosed'),
        sender: senderWith({ reconsiderationOrgans: ['江南市人民政府', '东海省财政厅'] }),
      }),
      ['refuse superiorDepartmentNamed'],
    ],
    [
      'no reconsideration organ',
      composeLetter('answer', { ...sampleAnswer('disclosed'), sender: senderWith({ reconsiderationOrgans: [] }) }),
      ['refuse remedyWrong', 'refuse reconsiderationOrganMissing'],
    ],
    [
      'a missing article',
      {
        ...disclosure(),
        blocks: disclosure().blocks.filter((b) => b.type !== 'paragraph' || !/第三十六条/.test(b.text)),
      },
      ['refuse articleMissing'],
    ],
    ['a date that is none', { ...disclosure(), date: '2026-02-30' }, ['refuse dateInvalid']],
    ['a date before the event', { ...disclosure(), date: '2026-03-19' }, ['refuse dateBeforeEvent']],
    ['no recipient', { ...disclosure(), recipient: ' ' }, ['refuse recipientMissing']],
    ['no signature', { ...disclosure(), signature: '' }, ['refuse signatureMissing']],
    [
      'no request number and no receipt date',
      { ...disclosure(), blocks: disclosure().blocks.slice(1) },
      ['refuse requestNoMissing', 'refuse receiptDateMissing'],
    ],
    [
      'receipt that was never confirmed',
      composeLetter('answer', { ...sampleAnswer('disclosed'), request: { ...sampleRequest, receivedOn: null } }),
      ['refuse receiptDateMissing'],
    ],
    [
      'a refusal without reasons',
      composeLetter('answer', {
        ...sampleAnswer('deniedProcessInfo'),
        items: [{ kind: 'deniedProcessInfo', content: '', reasons: ' ' }],
      }),
      ['refuse reasonsMissing'],
    ],
    [
      'non-existence without a search record',
      composeLetter('answer', {
        ...sampleAnswer('notExist'),
        items: [{ kind: 'notExist', content: '', reasons: '没有制作。' }],
      }),
      ['refuse searchRecordMissing'],
    ],
    [
      'a period that is over',
      composeLetter('correctionNotice', { ...sampleFacts.correctionNotice, replyBy: '2026-03-06' }),
      ['refuse periodOver'],
    ],
    [
      'a place left to be filled in',
      { ...disclosure(), blocks: [...disclosure().blocks, { type: 'paragraph', text: '请到××窗口领取。' }] },
      ['refuse placeholderLeft'],
    ],
    [
      "the applicant's name in a letter to a third party",
      composeLetter('thirdPartyLetter', { ...sampleFacts.thirdPartyLetter, information: '陈建国申请的报价表' }),
      ['refuse nameDisclosed'],
    ],
    [
      'no internet channel in a letter served over the internet before there was a national one',
      composeLetter('answer', {
        ...sampleAnswer('disclosed'),
        date: '2025-02-28',
        eventDay: '2025-02-28',
        servedByInternet: true,
      }),
      ['refuse onlineChannelMissing'],
    ],
    [
      'a notice to put right nothing',
      composeLetter('rectificationNotice', { ...sampleFacts.rectificationNotice, findings: [] }),
      ['refuse factMissing'],
    ],
  ])('%s', (_case, letter, expected) => {
    expect(codes(letter)).toEqual(expected)
    expect(isIssuable(lintLetter(letter))).toBe(false)
  })

  test.each([
    ['江财公开[2026]12号', '江财公开〔2026〕12号'],
    ['江财公开（2026）12号', '江财公开〔2026〕12号'],
    ['江财公开(2026)012号', '江财公开〔2026〕12号'],
    ['江财公开〔2026〕第12号', '江财公开〔2026〕12号'],
    ['江财公开〔2026〕012号', '江财公开〔2026〕12号'],
  ])('the document number %s, with the right form offered', (documentNo, suggestion) => {
    const faults = lintLetter({ ...disclosure(), documentNo })
    expect(faults.map(({ code }) => code)).toEqual(['documentNoForm'])
    expect(faults[0]).toMatchObject({ severity: 'refuse', suggestion })
  })
})

describe('a letter is only warned of', () => {
  test.each<[string, Letter, string[]]>([
    [
      'a court that is not named',
      composeLetter('answer', { ...sampleAnswer('disclosed'), sender: senderWith({ court: null }) }),
      ['warn courtNotNamed'],
    ],
    [
      'another government than the tree tells',
      composeLetter('answer', {
        ...sampleAnswer('disclosed'),
        sender: senderWith({ reconsiderationOrgans: ['东海省人民政府'] }),
      }),
      ['warn reconsiderationOrganWrong'],
    ],
    [
      'a reconsideration organ that is not named',
      composeLetter('answer', {
        ...sampleAnswer('disclosed'),
        sender: senderWith({ reconsiderationOrgans: ['本级人民政府'] }),
      }),
      ['warn reconsiderationOrganMissing'],
    ],
    ['no document number yet', { ...disclosure(), documentNo: null }, ['warn documentNoMissing']],
    [
      'wrong brackets in the text',
      { ...disclosure(), blocks: [...disclosure().blocks, { type: 'paragraph', text: '见江财[2025]3号。' }] },
      ['warn bracketForm'],
    ],
    [
      'a remedy in a step on the way',
      (() => {
        const letter = composeLetter('extensionNotice', sampleFacts.extensionNotice)
        return { ...letter, blocks: [...letter.blocks, { type: 'paragraph', text: oldTemplate }] }
      })(),
      ['warn remedyUncalled'],
    ],
  ])('%s', (_case, letter, expected) => {
    expect(codes(letter)).toEqual(expected)
    expect(isIssuable(lintLetter(letter))).toBe(true)
  })
})

test('the words of the applicant are quoted as they came, whatever they hold', () => {
  const request = { ...sampleRequest, asked: '财办[2025]3号文件和{{项目}}××路“某某”的预算' }
  expect(codes(composeLetter('answer', { ...sampleAnswer('disclosed'), request }))).toEqual([])
  expect(codes(composeLetter('receipt', { ...sampleFacts.receipt, request }))).toEqual([])
})

test('an extension during a consultation names no day, for the clock stands still', () => {
  const letter = composeLetter('extensionNotice', { ...sampleFacts.extensionNotice, previousDue: null, newDue: null })
  expect(codes(letter)).toEqual([])
  expect(textOfLetter(letter)).toContain('答复期限延长20个工作日。征求意见所需时间不计算在内')
})
