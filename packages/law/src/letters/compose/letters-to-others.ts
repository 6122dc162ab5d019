import type { Letter } from '../letter.ts'
import type { LetterFacts, RequestLetterFacts } from '../letter-facts.ts'
import { ogiTitle } from '../letter-kinds.ts'
import { remedySentence } from '../remedy.ts'
import { clause, day, missingOf, openingForOthers, paragraph, paragraphs, requestLetter } from './parts.ts'

/** Nobody outside learns who asked. */
const withheld = ({ request }: RequestLetterFacts): string[] => [request.applicantName]

/** 征求第三方意见书: what is asked for, fifteen working days, what silence means. OGI 32. */
export function composeThirdPartyLetter(facts: LetterFacts['thirdPartyLetter']): Letter {
  const { request, thirdParty, information } = facts
  return requestLetter('thirdPartyLetter', facts, {
    recipient: thirdParty,
    blocks: [
      paragraph(openingForOthers(request)),
      paragraph(
        `经审查，申请公开的下列信息可能涉及你方的商业秘密、个人隐私等合法权益：${clause(information)}。根据${ogiTitle}第三十二条的规定，现就是否同意公开上述信息征求你方意见。`,
      ),
      paragraph(
        '请自收到本意见书之日起十五个工作日内，将是否同意公开的书面意见提交本机关。不同意公开的，请说明理由，指出具体内容，并附必要的证明材料；同意部分公开的，请指明可以公开的部分。',
      ),
      paragraph(
        '逾期未提出意见的，由本机关依照该条例的规定决定是否公开。不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的内容和理由书面告知你方。',
      ),
    ],
    checks: { withheldWords: withheld(facts), missing: missingOf({ 第三方名称: thirdParty, 涉及的信息: information }) },
  })
}

/** 征求共同制作机关意见函: fifteen working days, silence is consent. OGI 34. */
export function composeCoAuthorLetter(facts: LetterFacts['coAuthorLetter']): Letter {
  const { request, toOrgan, information } = facts
  return requestLetter('coAuthorLetter', facts, {
    recipient: toOrgan,
    blocks: [
      paragraph(openingForOthers(request)),
      paragraph(
        `申请公开的下列信息由本机关牵头、与你单位共同制作：${clause(information)}。根据${ogiTitle}第三十四条的规定，现就是否公开该信息征求你单位意见。`,
      ),
      paragraph(
        '请自收到本函之日起十五个工作日内提出书面意见。不同意公开的，请说明理由和法律依据。逾期未提出意见的，视为同意公开。',
      ),
      paragraph('请予支持，并请将意见函复本机关。'),
    ],
    checks: { withheldWords: withheld(facts), missing: missingOf({ 共同制作机关: toOrgan, 涉及的信息: information }) },
  })
}

/** 征求其他机关意见函: consult and confirm before disclosure. OGI 11(1). */
export function composeOtherOrganLetter(facts: LetterFacts['otherOrganLetter']): Letter {
  const { request, toOrgan, information, replyBy } = facts
  return requestLetter('otherOrganLetter', facts, {
    recipient: toOrgan,
    blocks: [
      paragraph(openingForOthers(request)),
      paragraph(
        `申请公开的下列信息涉及你单位：${clause(information)}。为保证公开的政府信息准确一致，根据${ogiTitle}第十一条第一款的规定，现与你单位协商、确认该信息是否可以公开。`,
      ),
      paragraph(`请于${day(replyBy)}前（含当日）函复本机关；认为不能公开的，请说明理由和法律依据。`),
    ],
    checks: {
      replyBy,
      withheldWords: withheld(facts),
      missing: missingOf({ 被征求意见的机关: toOrgan, 涉及的信息: information }),
    },
  })
}

/** 协办函, inside the organ: the office that answers asks a department for its part. */
export function composeAssistanceLetter(facts: LetterFacts['assistanceLetter']): Letter {
  const { request, toDepartment, task, replyBy } = facts
  return requestLetter('assistanceLetter', facts, {
    recipient: toDepartment,
    blocks: [
      paragraph(openingForOthers(request)),
      paragraph(`根据${ogiTitle}第四条关于政府信息公开工作机构职责的规定，请你部门协助办理下列事项：${clause(task)}。`),
      paragraph(
        `请于${day(replyBy)}前（含当日）提出书面意见，经部门负责人签字后，连同有关材料和检索情况一并反馈。意见应当写明相关信息是否存在、是否可以公开；认为不能公开的，应当写明法律依据和理由。`,
      ),
    ],
    checks: { replyBy, withheldWords: withheld(facts), missing: missingOf({ 协办部门: toDepartment, 协办事项: task }) },
  })
}

/** 第三方告知书: what was decided about the third party's information, with the reasons. OGI 32. */
export function composeThirdPartyDecision(facts: LetterFacts['thirdPartyDecision']): Letter {
  const { request, sender, thirdParty, information, opinion, disclosed, reasons } = facts
  const said =
    opinion === null || opinion.trim() === ''
      ? '你方在规定的期限内没有提出意见'
      : `你方提出的意见为：${clause(opinion)}`
  const decision = disclosed ? '本机关决定予以公开' : '本机关决定不予公开'
  const remedy = remedySentence('R2', sender.remedies, { act: '本告知书' })
  return requestLetter('thirdPartyDecision', facts, {
    recipient: thirdParty,
    blocks: [
      paragraph(openingForOthers(request)),
      paragraph(`本机关已就下列信息是否公开征求你方意见：${clause(information)}。${said}。`),
      paragraph(`根据${ogiTitle}第十五条、第三十二条的规定，${decision}。理由如下：`),
      ...paragraphs(reasons, 'reasons'),
      { type: 'paragraph', text: remedy, purpose: 'remedy' },
    ],
    checks: {
      articles: [`${ogiTitle}第十五条、第三十二条`],
      remedies: ['R2'],
      reconsiderationOrgans: [...sender.remedies.reconsiderationOrgans],
      court: sender.remedies.court,
      withheldWords: withheld(facts),
      missing: missingOf({ 第三方名称: thirdParty, 涉及的信息: information, 决定的理由: reasons }),
    },
  })
}
