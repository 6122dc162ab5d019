import { type AnswerKind, type AnswerPart, answerKinds } from '@gongkai/law/requests'

/** What a part of some kind must say besides its content. */
const proofs: Partial<Record<AnswerKind, Partial<AnswerPart>>> = {
  alreadyPublic: { whereToGet: '本机关网站“法定主动公开内容”栏目' },
  notExist: {
    search: {
      systems: '公文系统、档案室',
      keywords: '补助资金、分配表',
      period: '2020年至2025年',
      person: '档案员当日检索',
      result: '没有检索到',
    },
  },
  notResponsible: { rightOrgan: { name: '示范市财政局', contact: '0533-0000000' } },
  deniedStateSecret: { secret: { classification: 'confidential', term: '10年' } },
  repeatedRequest: { repeats: '2024-0001' },
}

/** A part of an answer that is complete in itself. */
export function completePart(kind: AnswerKind, item = ''): AnswerPart {
  const { article, label } = answerKinds[kind]
  return { item, kind, content: `${label}。`, reasons: '理由为虚构。', articles: article, ...proofs[kind] }
}
