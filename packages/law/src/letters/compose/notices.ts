import { receiptChannelLabels } from '../../requests/labels.ts'
import type { Letter } from '../letter.ts'
import type { LetterFacts } from '../letter-facts.ts'
import { feeRulesTitle, ogiTitle } from '../letter-kinds.ts'
import { clause, day, missingOf, numbered, opening, paragraph, paragraphs, requestLetter, you } from './parts.ts'

/** 登记回执: a form that tells number, day of receipt and the last day for the answer. */
export function composeReceipt(facts: LetterFacts['receipt']): Letter {
  const { request, sender, dueOn } = facts
  const contact = [sender.office, sender.phone].filter((part) => part !== null).join('　')
  const rows = [
    ['登记编号', request.requestNo],
    ['申请人', request.applicantName],
    ['提交方式', receiptChannelLabels[facts.channel]],
    ['收到申请之日', request.receivedOn === null ? '待确认' : day(request.receivedOn)],
    ['答复期限届满日', dueOn === null ? '确认收到申请之日后起算' : day(dueOn)],
    ['申请内容', clause(request.asked)],
    ['承办机构及电话', contact],
  ].filter(([, text]) => text !== '') as string[][]
  const letter = requestLetter('receipt', facts, {
    recipient: request.applicantName,
    blocks: [
      paragraph(`${you(request)}向本机关提出的政府信息公开申请已经登记，有关事项如下：`),
      { type: 'table', head: null, rows, widths: [1, 3] },
      paragraph(
        `答复期限自收到申请之日起二十个工作日，依照${ogiTitle}第三十三条计算；需要补正、征求意见、延长期限或者收取信息处理费的，本机关另行告知。`,
      ),
    ],
    checks: { missing: missingOf({ 申请内容: request.asked }) },
  })
  // whom to ask stands in the table
  return { ...letter, notes: [...sender.closing] }
}

/** 补正告知书: items, guidance, a reasonable period and what happens when it passes. OGI 30. */
export function composeCorrectionNotice(facts: LetterFacts['correctionNotice']): Letter {
  const { request, items, guidance, replyBy } = facts
  return requestLetter('correctionNotice', facts, {
    recipient: request.applicantName,
    blocks: [
      paragraph(opening(request)),
      paragraph(
        `经审查，${you(request)}提出的申请内容不明确。根据${ogiTitle}第三十条的规定，请${you(request)}对下列事项作出补正：`,
      ),
      ...numbered(items),
      paragraph('补正时请注意：'),
      ...numbered(guidance),
      paragraph(
        `请于${day(replyBy)}前（含当日）将补正材料提交本机关。答复期限自本机关收到补正材料之日起计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。`,
      ),
    ],
    checks: { replyBy, missing: missingOf({ 需要补正的事项: items, 指导和释明: guidance }) },
  })
}

/** 说明理由告知书: the volume, a period and what follows. OGI 35. */
export function composeReasonsRequest(facts: LetterFacts['reasonsRequest']): Letter {
  const { request, volume, replyBy } = facts
  return requestLetter('reasonsRequest', facts, {
    recipient: request.applicantName,
    blocks: [
      paragraph(opening(request)),
      paragraph(
        `经核查，${clause(volume)}。${you(request)}申请公开政府信息的数量、频次明显超过合理范围。根据${ogiTitle}第三十五条的规定，请${you(request)}说明理由。`,
      ),
      paragraph(`请于${day(replyBy)}前（含当日）将书面说明提交本机关。`),
      paragraph(
        `本机关认为申请理由不合理的，将告知${you(request)}不予处理；认为申请理由合理，但是无法在规定的期限内答复的，将确定延迟答复的合理期限并告知${you(request)}。逾期不说明理由的，本机关根据已经掌握的情况依法作出处理。`,
      ),
    ],
    checks: { replyBy, missing: missingOf({ 申请的数量和频次: volume }) },
  })
}

/** 延长答复期限告知书: the consent, the reason and the new last day. OGI 33(2). */
export function composeExtensionNotice(facts: LetterFacts['extensionNotice']): Letter {
  const { request, reason, workingDays, previousDue, newDue } = facts
  const before = previousDue === null ? '在规定的期限内' : `在${day(previousDue)}前`
  const through =
    newDue === null ? '。征求意见所需时间不计算在内，征求意见结束后继续计算。' : `，延长至${day(newDue)}。`
  return requestLetter('extensionNotice', facts, {
    recipient: request.applicantName,
    blocks: [
      paragraph(opening(request)),
      paragraph(
        `因${clause(reason).replace(/^因/u, '')}，本机关不能${before}作出答复。根据${ogiTitle}第三十三条第二款的规定，经本机关政府信息公开工作机构负责人同意，答复期限延长${workingDays}个工作日${through}`,
      ),
      paragraph('特此告知。'),
    ],
    checks: { replyBy: newDue, missing: missingOf({ 延长答复期限的理由: reason }) },
  })
}

/** 延迟答复告知书: the reasons are accepted, the new day is set. OGI 35. */
export function composeDelayNotice(facts: LetterFacts['delayNotice']): Letter {
  const { request, reason, newDue } = facts
  return requestLetter('delayNotice', facts, {
    recipient: request.applicantName,
    blocks: [
      paragraph(opening(request)),
      paragraph(
        `${you(request)}申请公开政府信息的数量、频次明显超过合理范围。经审查，本机关认为${you(request)}说明的理由合理，但是因${clause(reason).replace(/^因/u, '')}，无法在规定的期限内答复。根据${ogiTitle}第三十五条的规定，本机关确定延迟至${day(newDue)}前（含当日）作出答复。`,
      ),
      paragraph('特此告知。'),
    ],
    checks: { replyBy: newDue, missing: missingOf({ 延迟答复的理由: reason }) },
  })
}

/** 征求意见告知书, to the applicant: the time for asking others is not counted. OGI 33(3). */
export function composeConsultationNotice(facts: LetterFacts['consultationNotice']): Letter {
  const { request, partyLabel, sentOn } = facts
  return requestLetter('consultationNotice', facts, {
    recipient: request.applicantName,
    blocks: [
      paragraph(opening(request)),
      paragraph(
        `因${you(request)}申请公开的政府信息涉及${partyLabel}，本机关已于${day(sentOn)}发函征求意见。根据${ogiTitle}第三十三条第三款的规定，征求第三方和其他机关意见所需时间不计算在答复期限内。`,
      ),
      paragraph('特此告知。'),
    ],
  })
}

/** 收费通知书: basis, standard, amount, how to pay, the period and what follows. OGI 42, FEE. */
export function composeFeeNotice(facts: LetterFacts['feeNotice']): Letter {
  const { request, basis, steps, amountYuan, payBy, howToPay } = facts
  const volume = basis === 'byItem' ? '按件计收，同一申请人一个自然月内累计计算' : '按量计收，以单件申请提供的页数计算'
  const table: Letter['blocks'] =
    steps.length === 0
      ? []
      : [
          {
            type: 'table',
            head: ['序号', '计算过程'],
            rows: steps.map((step, index) => [String(index + 1), step]),
            widths: [1, 6],
          },
        ]
  return requestLetter('feeNotice', facts, {
    recipient: request.applicantName,
    blocks: [
      paragraph(opening(request)),
      paragraph(
        `${you(request)}申请公开政府信息的数量、频次明显超过合理范围。根据${ogiTitle}第四十二条和${feeRulesTitle}（国办函〔2020〕109号）的规定，本机关对该申请收取信息处理费（${volume}），金额为人民币${yuan(amountYuan)}元。${steps.length === 0 ? '' : '计算过程如下：'}`,
      ),
      ...table,
      paragraph(`请于${day(payBy)}前（含当日）按下列方式缴纳：`),
      ...paragraphs(howToPay),
      paragraph(
        `自收到本通知的次日起二十个工作日内未缴纳的，视为放弃申请，本机关不再处理该政府信息公开申请。答复期限自缴费完成的次日起重新计算。`,
      ),
    ],
    checks: {
      replyBy: payBy,
      articles: [`${ogiTitle}第四十二条`, feeRulesTitle],
      missing: [...missingOf({ 缴费方式: howToPay }), ...(amountYuan > 0 ? [] : ['收费金额'])],
    },
  })
}

/** Money as it is printed: whole yuan without decimals, else two. */
const yuan = (amount: number): string => (Number.isInteger(amount) ? String(amount) : amount.toFixed(2))

/** 撤回申请确认书. */
export function composeWithdrawalConfirmation(facts: LetterFacts['withdrawalConfirmation']): Letter {
  const { request, withdrawnOn, note } = facts
  const because = note === null || note.trim() === '' ? '' : `（${clause(note)}）`
  return requestLetter('withdrawalConfirmation', facts, {
    recipient: request.applicantName,
    blocks: [
      paragraph(opening(request)),
      paragraph(
        `${you(request)}于${day(withdrawnOn)}向本机关撤回该申请${because}。本机关确认该申请已经撤回，办理程序终止，不再作出答复。`,
      ),
      paragraph(`${you(request)}今后需要获取有关政府信息的，可以依法重新提出申请。`),
      ...paragraphs('特此确认。'),
    ],
  })
}
