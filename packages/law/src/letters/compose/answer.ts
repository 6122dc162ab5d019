import { answerKinds } from '../../requests/answer-kinds.ts'
import type { Letter, LetterBlock } from '../letter.ts'
import type { AnswerItem, LetterFacts, LetterRequest, LetterSender } from '../letter-facts.ts'
import { ogiTitle } from '../letter-kinds.ts'
import { answerSentences } from './answer-sentences.ts'
import { chineseOrdinal, clause, day, missingOf, opening, paragraph, paragraphs, requestLetter, you } from './parts.ts'
import { remedyOf, remedyOfAnswers } from './remedy-blocks.ts'

/** The article of an answer kind with the full name of the statute, as a letter cites it. */
export const citedArticle = (article: string): string => article.replaceAll('《政府信息公开条例》', ogiTitle)

/** What an answer cites: what the office gave, else the articles of the kind. */
const articlesOf = ({ kind, articles }: AnswerItem): string =>
  citedArticle(clause(articles ?? '') || answerKinds[kind].article)

/** The words of one answer: what was found, the article, the decision, what the office writes, and the reasons. */
function answerBlocks(item: AnswerItem, request: LetterRequest, { partialDisclosure }: LetterSender): LetterBlock[] {
  const { reasonsRequired } = answerKinds[item.kind]
  const article = articlesOf(item)
  const { finding, content, ...usual } = answerSentences[item.kind]
  const own = item.kind === 'partiallyDisclosed' ? clause(partialDisclosure ?? '') : ''
  const decision = own === '' ? usual.decision : own
  const put = (text: string): string => text.replaceAll('{you}', you(request))
  const found = finding.startsWith('经') ? finding : `经审查，${finding}`
  const basis = /第.+[条项款]$/u.test(article) ? '根据' : '按照'
  const blocks: LetterBlock[] = [paragraph(`${put(found)}。${basis}${article}的规定，${put(decision)}。`)]
  const written = paragraphs(item.content)
  if (written.length > 0) blocks.push(...(content === null ? [] : [paragraph(content)]), ...written)
  const reasons = paragraphs(item.reasons, 'reasons')
  if (reasons.length > 0) blocks.push(paragraph(reasonsRequired ? '理由如下：' : '说明如下：'), ...reasons)
  return blocks
}

/** 答复书: every answer kind of the Regulation, one or several in a letter. OGI 36–39. */
export function composeAnswer(facts: LetterFacts['answer']): Letter {
  const { request, others = [], items, attachments, sender, servedByInternet, date } = facts
  const mixed = items.length > 1
  const several = others.length > 0
  const openings = [request, ...others].flatMap((one) => {
    const { extension, requestNo } = one
    const which = several ? `登记编号${requestNo}的申请，` : ''
    return extension === null
      ? [paragraph(opening(one))]
      : [
          paragraph(opening(one)),
          paragraph(`${which}本机关于${day(extension.on)}告知延长答复期限${extension.workingDays}个工作日。`),
        ]
  })
  const joined = several ? [paragraph(`以上${chineseOrdinal(others.length + 1)}件申请一并答复如下。`)] : []
  const body = mixed
    ? [
        paragraph(`${you(request)}的申请包含${chineseOrdinal(items.length)}项内容，现逐项答复如下：`),
        ...items.flatMap((item, index): LetterBlock[] => [
          {
            type: 'paragraph',
            text: `${chineseOrdinal(index + 1)}、关于${clause(item.asked ?? `第${chineseOrdinal(index + 1)}项申请`)}`,
            level: 1,
          },
          ...answerBlocks(item, request, sender),
        ]),
      ]
    : items.flatMap((item) => answerBlocks(item, request, sender))
  const remedy = remedyOfAnswers(items, { sender, date, act: '本答复', servedByInternet })
  const missing = items.flatMap((item, index) => {
    const which = mixed ? `第${chineseOrdinal(index + 1)}项的` : ''
    return missingOf({ ...(mixed ? { [`${which}申请内容`]: item.asked ?? '' } : {}) })
  })
  const letter = requestLetter('answer', facts, {
    recipient: request.applicantName,
    blocks: [...openings, ...joined, ...body, ...remedy.blocks],
    checks: {
      ...remedy.checks,
      articles: [...new Set(items.map(articlesOf))],
      answers: items.map((item) => ({
        kind: item.kind,
        reasons: item.reasons,
        searchRecord: item.searchRecord ?? '',
        articles: articlesOf(item),
      })),
      missing: [...missing, ...(items.length === 0 ? ['答复内容'] : [])],
    },
  })
  return { ...letter, annexes: attachments.map((title) => ({ title, blocks: [] })) }
}

/** 更正答复: records about the applicant were corrected, the request was passed on, or it was refused. OGI 41. */
export function composeCorrectionOfRecordReply(facts: LetterFacts['correctionOfRecordReply']): Letter {
  const { request, sender, result, toOrgan, content, reasons, servedByInternet, date } = facts
  const decision = {
    corrected: `经审核，${you(request)}提供的证据能够证明与${you(request)}自身相关的政府信息记录不准确，本机关已经予以更正，现告知${you(request)}`,
    forwarded: `经审核，该信息不属于本机关职能范围，本机关已经转送${toOrgan ?? '有权更正的行政机关'}处理，现告知${you(request)}`,
    redirected: `经审核，该信息不属于本机关职能范围，请${you(request)}向${toOrgan ?? '有权更正的行政机关'}提出`,
    refused: `经审核，${you(request)}提供的证据不能证明与${you(request)}自身相关的政府信息记录不准确，本机关不予更正`,
  }[result]
  const remedy = remedyOf('R2', { sender, date, act: '本答复', servedByInternet })
  const received = request.receivedOn === null ? '本机关收到' : `本机关于${day(request.receivedOn)}收到`
  return requestLetter('correctionOfRecordReply', facts, {
    recipient: request.applicantName,
    blocks: [
      paragraph(
        `${received}${you(request)}提出的政府信息更正申请（登记编号：${request.requestNo}），要求更正：${clause(request.asked)}。`,
      ),
      paragraph(`根据${ogiTitle}第四十一条的规定，${decision}。`),
      ...paragraphs(content),
      ...paragraphs(reasons, 'reasons'),
      ...remedy.blocks,
    ],
    checks: {
      ...remedy.checks,
      missing: [
        ...(result === 'forwarded' || result === 'redirected' ? missingOf({ 有权更正的机关: toOrgan ?? content }) : []),
        ...(result === 'refused' ? missingOf({ 不予更正的理由: reasons }) : []),
      ],
    },
  })
}
