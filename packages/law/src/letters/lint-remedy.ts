import type { Letter } from './letter.ts'
import { textOfBlocks } from './letter.ts'
import { letterKinds } from './letter-kinds.ts'
import { fault, type LetterFault } from './letter-fault.ts'
import { reconsiderationFirstSince } from './remedy.ts'
import { type RespondentKind, unnamedReconsiderationOrgans } from './reconsideration-organs.ts'

const arl23 = '《中华人民共和国行政复议法》第二十三条'
const arl24 = '《中华人民共和国行政复议法》第二十四条'

/** A suit offered beside reconsideration, or without it. */
const directSuit =
  /(?:或者|也可以|还可以|直接)[^。“”]{0,40}(?:提起行政诉讼|法院起诉)|六个月内[^。“”]{0,40}(?:提起行政诉讼|法院起诉)/u
const reconsiderationFirst = /六十日内先向[^。；]+申请行政复议/u
const reconsideration = /六十日内先?向[^。；]+申请行政复议/u
const superior = /(?:厅|局|署|部|总局|委员会|委|办公室)$/u

/** Local respondents whose reconsideration organ is a government and never a department. ARL 24. */
const underGovernments: ReadonlySet<RespondentKind> = new Set([
  'localDepartment',
  'localGovernment',
  'dispatchedOrgan',
  'dispatchedAgency',
  'authorisedOrganisation',
])

const withoutName: ReadonlySet<string> = new Set(Object.values(unnamedReconsiderationOrgans).flat())

/** What is wrong with the remedy of a letter: missing, wrong in class, organ or channel, or not called for. */
export function lintRemedy(letter: Letter): LetterFault[] {
  const { blocks, checks, kind } = letter
  const text = textOfBlocks(blocks.filter((block) => block.type === 'paragraph' && block.purpose === 'remedy'))
  const everything = textOfBlocks(blocks)
  if (checks.remedies.length === 0) {
    const uncalled = letterKinds[kind].remedy === 'none' && reconsideration.test(everything)
    const words = '程序性文书不单独可以申请行政复议或者提起行政诉讼，请删去救济途径。'
    return uncalled ? [fault('remedyUncalled', 'warn', words)] : []
  }
  if (text.trim() === '') {
    const words = '没有告知救济途径；没有告知的，申请行政复议的期限最长为一年。'
    return [fault('remedyMissing', 'refuse', words, { article: '《中华人民共和国行政复议法》第二十条' })]
  }
  return [...lintClass(letter, text, everything), ...lintOrgan(letter, text), ...lintChannel(letter, text)]
}

function lintClass({ checks }: Letter, text: string, everything: string): LetterFault[] {
  const faults: LetterFault[] = []
  const { remedies } = checks
  const onlyRefusals = remedies.every((remedy) => remedy === 'R1')
  if (remedies.includes('R1') && !reconsiderationFirst.test(text)) {
    const words = '不予公开的决定应当写明先申请行政复议（复议前置），六十日内向复议机关提出。'
    faults.push(fault('remedyWrong', 'refuse', words, { article: arl23 }))
  }
  if (remedies.includes('R1') && onlyRefusals && directSuit.test(everything)) {
    const words = '不予公开的决定自2024年1月1日起实行复议前置，不能写可以直接提起行政诉讼。'
    faults.push(fault('directSuitOffered', 'refuse', words, { article: arl23 }))
  }
  if (remedies.includes('R2') && !(/六个月内向[^。；]+提起行政诉讼/u.test(text) && reconsideration.test(text))) {
    const words = '应当写明六十日内申请行政复议，或者六个月内提起行政诉讼。'
    faults.push(fault('remedyWrong', 'refuse', words, { article: '《中华人民共和国行政诉讼法》第四十六条' }))
  }
  if (remedies.includes('R1') && !/十五日内向[^。；]+提起行政诉讼/u.test(text)) {
    const words = '应当写明对行政复议决定不服的，十五日内提起行政诉讼。'
    faults.push(fault('remedyWrong', 'refuse', words, { article: '《中华人民共和国行政诉讼法》第四十五条' }))
  }
  if (remedies.includes('R3') && !reconsideration.test(text)) {
    faults.push(fault('remedyWrong', 'refuse', '应当写明六十日内申请行政复议。', { article: arl23 }))
  }
  return faults
}

function lintOrgan({ checks }: Letter, text: string): LetterFault[] {
  const { reconsiderationOrgans, lawfulReconsiderationOrgans, respondent } = checks
  if (reconsiderationOrgans.length === 0 || reconsiderationOrgans.some((organ) => organ.trim() === '')) {
    return [fault('reconsiderationOrganMissing', 'refuse', '没有写明复议机关，请在文书设置中填写复议机关。')]
  }
  const faults: LetterFault[] = []
  const unnamed = reconsiderationOrgans.filter((organ) => withoutName.has(organ))
  if (unnamed.length > 0) {
    const words = `复议机关只写了“${unnamed.join('、')}”，请在文书设置中填写复议机关的全称。`
    faults.push(fault('reconsiderationOrganMissing', 'warn', words, { article: arl24 }))
  }
  const departments = reconsiderationOrgans.filter((organ) => superior.test(organ))
  if (respondent !== null && underGovernments.has(respondent) && departments.length > 0) {
    const words = `复议机关应当是人民政府；上级主管部门“${departments.join('、')}”自2024年1月1日起不再管辖。`
    faults.push(fault('superiorDepartmentNamed', 'refuse', words, { article: arl24 }))
  } else if (lawfulReconsiderationOrgans !== null) {
    const wrong = reconsiderationOrgans.filter(
      (organ) => !withoutName.has(organ) && !lawfulReconsiderationOrgans.includes(organ),
    )
    if (wrong.length > 0) {
      const lawful = lawfulReconsiderationOrgans.join('或者')
      const words = `复议机关“${wrong.join('、')}”与法律规定的“${lawful}”不一致，请核对。`
      faults.push(fault('reconsiderationOrganWrong', 'warn', words, { article: arl24, suggestion: lawful }))
    }
  }
  for (const organ of reconsiderationOrgans) {
    if (!text.includes(organ)) {
      faults.push(fault('reconsiderationOrganMissing', 'refuse', `救济途径中没有写明复议机关“${organ}”。`))
    }
  }
  return faults
}

function lintChannel({ checks, date }: Letter, text: string): LetterFault[] {
  const faults: LetterFault[] = []
  if (checks.court === null && /诉讼/u.test(text)) {
    const words = '没有写明受理诉讼的人民法院名称，请在文书设置中填写。'
    faults.push(fault('courtNotNamed', 'warn', words, { article: '《中华人民共和国行政诉讼法》第十八条' }))
  }
  // the duty came with the law of 2023, as reconsideration first did
  const due = checks.servedByInternet && date >= reconsiderationFirstSince
  if (due && (checks.online === null || !text.includes(checks.online))) {
    const words = '通过互联网送达的，应当同时写明提交行政复议申请书的互联网渠道。'
    const article = '《中华人民共和国行政复议法》第二十二条第二款'
    faults.push(fault('onlineChannelMissing', 'refuse', words, { article }))
  }
  return faults
}
