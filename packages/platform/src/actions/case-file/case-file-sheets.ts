import type { SheetBlock } from '@gongkai/documents/case-file'
import type { AnswerPartView } from '../requests/answer-view.ts'
import type { RequestDetail } from '../requests/index.ts'

/** A piece that the office writes itself. */
export type Sheet = { title: string; kind: 'sheet'; blocks: SheetBlock[] }

type Pairs = [label: string, value: string | null][]

/** Lines without the ones that have nothing to say. */
const pairs = (rows: Pairs): SheetBlock => ({
  type: 'pairs',
  rows: rows.filter((row): row is [string, string] => row[1] !== null && row[1] !== ''),
})

export const coverOf = (request: RequestDetail): [string, string][] => [
  ['编号', request.requestNo],
  ['机关', request.organName],
  ['申请内容', request.subject],
  ['申请人', `${request.form.name}（${request.applicantKindLabel}）`],
  ['收到日期', request.receivedOn ?? '没有确认'],
  ['答复', request.answer === null ? '没有答复' : `${request.answer.answeredOn}　${request.answer.kindLabel}`],
  ['状态', request.statusLabel],
]

/** 申请表 with what the office registered. */
export function formSheet({ form, ...request }: RequestDetail): Sheet {
  const rows: Pairs = [
    ['申请人', form.name],
    ['申请人类型', request.applicantKindLabel],
    ['证件', form.identityKindLabel],
    ['证件号码', form.identityNumber ?? form.identityNumberMasked],
    ['联系电话', form.phone],
    ['电子邮箱', form.email],
    ['邮政地址', form.postalAddress],
    ['法定代表人', form.representative],
    ['联系人', form.contactPerson],
    ['代理人', form.agentName],
    ['申请公开的内容', form.content],
    ['文件名称', form.documentTitle],
    ['文号', form.documentNo],
    ['用途', form.purpose],
    ['提供方式', form.provisionFormLabel],
    ['获取途径', form.obtainingRouteLabel],
    ['申请渠道', request.channelLabel],
    ['提交日期', request.submittedOn],
    ['收到日期', request.receivedOn],
  ]
  return { title: '政府信息公开申请表', kind: 'sheet', blocks: [pairs(rows)] }
}

/** 办理经过: what happened, on which day, by whom, and why the answer was due on its day. */
export function historySheet({ history, clock }: RequestDetail): Sheet {
  const rows = history
    // what colleagues wrote to each other is no part of the file
    .filter(({ type }) => type !== 'noted')
    .map(({ version, day, label, personName, detail }) => [
      String(version),
      day,
      label,
      personName ?? '申请人或系统',
      detail ?? '',
    ])
  const blocks: SheetBlock[] = [
    { type: 'table', heads: ['序号', '日期', '事项', '经办人', '内容'], rows, widths: [1, 2.2, 2.6, 2.2, 6] },
  ]
  if (clock.steps.length > 0) {
    blocks.push({ type: 'heading', text: '答复期限的计算' })
    const steps = clock.steps.map(({ day, text, article }) => [day, text, article])
    blocks.push({ type: 'table', heads: ['日期', '计算', '依据'], rows: steps, widths: [2.2, 7, 3] })
  }
  return { title: '办理经过', kind: 'sheet', blocks }
}

function partBlocks(part: AnswerPartView, place: number, several: boolean): SheetBlock[] {
  const rows: Pairs = [
    ['信息', part.item],
    ['答复类型', part.kindLabel],
    ['答复内容', part.content],
    ['理由', part.reasons],
    ['依据', part.articles],
    ['检索记录', part.searchRecord],
    ['密级', part.secret],
  ]
  return [...(several ? [{ type: 'heading' as const, text: `第${place + 1}项` }] : []), pairs(rows)]
}

/** 答复 as it was given, item by item, with the records that prove it; nothing before there is an answer. */
export function answerSheet({ answer, service }: RequestDetail): Sheet[] {
  if (answer === null) return []
  const head = pairs([
    ['文号', answer.documentNo],
    ['答复日期', answer.answeredOn],
    ['答复类型', answer.kindLabel],
    ['送达', service.judgement?.text ?? '没有送达'],
  ])
  const body =
    answer.parts.length === 0
      ? [
          pairs([
            ['答复内容', answer.content],
            ['理由', answer.reasons],
          ]),
        ]
      : answer.parts.flatMap((part, place) => partBlocks(part, place, answer.parts.length > 1))
  return [{ title: `答复（${answer.documentNo}）`, kind: 'sheet', blocks: [head, ...body] }]
}
