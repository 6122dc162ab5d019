import { formatDateChinese, parseDay } from '../calendar/index.ts'
import { parseDocumentNo, suggestDocumentNo } from '../identifiers/document-number.ts'
import { answerKinds } from '../requests/answer-kinds.ts'
import { missingArticles } from '../requests/answer-parts.ts'
import { type Letter, textOfBlocks, textOfLetter } from './letter.ts'
import { letterKinds, ogiTitle } from './letter-kinds.ts'
import { fault, type LetterFault } from './letter-fault.ts'
import { lintRemedy } from './lint-remedy.ts'

/** Every fault of a letter, most of all what would cost the reader a right. Empty: it can be issued. */
export function lintLetter(letter: Letter): LetterFault[] {
  return [
    ...lintFacts(letter),
    ...lintDates(letter),
    ...lintParties(letter),
    ...lintAnswers(letter),
    ...lintDocumentNo(letter),
    ...lintText(letter),
    ...lintRemedy(letter),
  ]
}

/** Whether nothing forbids issuing the letter; warnings do not. */
export const isIssuable = (faults: readonly LetterFault[]): boolean =>
  faults.every(({ severity }) => severity !== 'refuse')

function lintFacts({ checks }: Letter): LetterFault[] {
  return checks.missing.map((label) => fault('factMissing', 'refuse', `文书缺少必须写明的事项：${label}。`))
}

function lintDates({ date, checks }: Letter): LetterFault[] {
  if (parseDay(date) === null) return [fault('dateInvalid', 'refuse', `成文日期“${date}”不是有效日期。`)]
  const faults: LetterFault[] = []
  const { eventDay, replyBy } = checks
  if (eventDay !== null && date < eventDay) {
    const text = `成文日期${formatDateChinese(date)}早于所依据的事项发生的日期${formatDateChinese(eventDay)}，请核对。`
    faults.push(fault('dateBeforeEvent', 'refuse', text))
  }
  if (replyBy !== null && replyBy <= date) {
    const text = `文书中的期限${formatDateChinese(replyBy)}应当在成文日期${formatDateChinese(date)}以后。`
    faults.push(fault('periodOver', 'refuse', text))
  }
  return faults
}

function lintParties(letter: Letter): LetterFault[] {
  const { kind, recipient, signature, checks } = letter
  const faults: LetterFault[] = []
  const text = textOfBlocks(letter.blocks)
  const forRecords = letterKinds[kind].addressee === 'ownOrgan' && !letterKinds[kind].numbered
  if (!forRecords && (recipient ?? '').trim() === '') {
    faults.push(fault('recipientMissing', 'refuse', '没有写明收件人（主送机关），请补充。'))
  }
  if (!forRecords && (signature ?? '').trim() === '') {
    faults.push(fault('signatureMissing', 'refuse', '没有署名，请写明作出机关的全称。'))
  }
  if (checks.request !== null) {
    const { requestNo, receivedOn } = checks.request
    if (requestNo.trim() === '' || !text.includes(requestNo)) {
      faults.push(fault('requestNoMissing', 'refuse', '没有写明申请的登记编号，请补充。'))
    }
    const wanted =
      letterKinds[kind].addressee === 'applicant' && kind !== 'receipt' && kind !== 'withdrawalConfirmation'
    if (wanted && (receivedOn === null || !text.includes(formatDateChinese(receivedOn)))) {
      faults.push(fault('receiptDateMissing', 'refuse', '没有写明收到申请的日期，请补充。'))
    }
  }
  return faults
}

function lintAnswers(letter: Letter): LetterFault[] {
  const text = textOfLetter(letter)
  const faults = letter.checks.articles
    .filter((article) => !text.includes(article))
    .map((article) => fault('articleMissing', 'refuse', `没有引用法律依据${article}，请补充。`, { article }))
  for (const { kind, reasons, searchRecord, articles } of letter.checks.answers) {
    for (const missing of missingArticles(kind, articles.replaceAll(ogiTitle, '《政府信息公开条例》'))) {
      faults.push(fault('articleMissing', 'refuse', `没有引用法律依据${missing}，请补充。`, { article: missing }))
    }
    const { label, reasonsRequired, article } = answerKinds[kind]
    if (reasonsRequired && (reasons.trim() === '' || !text.includes(firstLine(reasons)))) {
      faults.push(fault('reasonsMissing', 'refuse', `“${label}”应当说明理由，请补充。`, { article }))
    }
    if (kind === 'partiallyDisclosed' && !saysWithheldPart(withoutRemedy(letter))) {
      const unsaid = `“${label}”应当写明其余内容不予公开，否则申请人不知道对什么可以申请复议；请检查文书设置中的写法。`
      faults.push(fault('withheldPartUnsaid', 'refuse', unsaid, { article }))
    }
    if (kind === 'notExist' && searchRecord.trim() === '') {
      const missing = '信息不存在的答复应当有检索记录：检索的范围、检索词、时间段、人员和结果。'
      faults.push(fault('searchRecordMissing', 'refuse', missing, { article }))
    }
  }
  return faults
}

/** What is decided; the remedy speaks of what is withheld in any case. */
const withoutRemedy = ({ blocks }: Letter): string =>
  textOfBlocks(blocks.filter((block) => block.type === 'table' || block.purpose !== 'remedy'))

/** Whether words about a partial disclosure say that something is withheld: that part is what can be disputed. OGI 37. */
export const saysWithheldPart = (text: string): boolean => /(?:不予|不|未予)(?:公开|提供)/u.test(text)

const firstLine = (text: string): string => text.trim().split('\n')[0]?.trim() ?? ''

function lintDocumentNo({ kind, documentNo }: Letter): LetterFault[] {
  if (!letterKinds[kind].numbered) return []
  if (documentNo === null) return [fault('documentNoMissing', 'warn', '还没有发文字号；印发时自动编号。')]
  if (parseDocumentNo(documentNo) !== null) return []
  const suggestion = suggestDocumentNo(documentNo)
  const offer = suggestion === null ? '' : `，应当写成“${suggestion}”`
  const text = `发文字号“${documentNo}”的形式不对：年份用六角括号〔〕，序号不加“第”，不编虚位${offer}。`
  return [fault('documentNoForm', 'refuse', text, { suggestion })]
}

/** Document numbers inside the text, of the statutes and of other letters, want the same brackets. */
const wrongBrackets = /[\p{Script=Han}A-Za-z]{1,12}[[(（【［](?:19|20)\d{2}[\])）】］]第?\d+号/gu
const leftovers = /\{\{?[^}]*\}?\}|undefined|NaN|\[object|×{2,}|X{3,}|＿{2,}|_{3,}/u

/** What the office wrote: not the forms, and not the words of the applicant, which are quoted as they came. */
const ownText = (letter: Letter): string =>
  textOfBlocks(letter.blocks.filter(({ type }) => type === 'paragraph')).replaceAll(/“[^“”]*”/gu, '“”')

function lintText(letter: Letter): LetterFault[] {
  const text = ownText(letter)
  const faults = [...new Set([...text.matchAll(wrongBrackets)].map(([found]) => found))].map((found) => {
    const suggestion = suggestDocumentNo(found)
    return fault('bracketForm', 'warn', `正文中的文号“${found}”应当使用六角括号〔〕。`, { suggestion })
  })
  const leftover = leftovers.exec(text)
  if (leftover !== null) {
    faults.push(fault('placeholderLeft', 'refuse', `正文中有没有填写的地方：“${leftover[0]}”。`))
  }
  const everything = textOfLetter(letter)
  for (const word of letter.checks.withheldWords) {
    if (word.trim().length > 1 && everything.includes(word)) {
      faults.push(fault('nameDisclosed', 'refuse', '给第三方和其他机关的文书不能写申请人的姓名或者名称，请删去。'))
    }
  }
  return faults
}
