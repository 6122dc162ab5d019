import { addWorkingDays } from '@gongkai/law/calendar'
import { timeLimits } from '@gongkai/law/clock'
import { catalogueCategories } from '@gongkai/law/publication'
import {
  consultationPartyLabels,
  consultationsOf,
  openAssistance,
  recordCorrectionOutcomeLabels,
  type RequestCommands,
  standingObjections,
} from '@gongkai/law/requests'
import type { Platform } from '../../platform.ts'
import { type ActionField, dayField, field, optionsOf } from '../action-field.ts'
import type { FieldFacts } from './field-facts.ts'

const actCommands = [
  'registerUnreachable',
  'askReasons',
  'receiveReasons',
  'judgeReasons',
  'delay',
  'registerArrival',
  'informThirdParty',
  'askAssistance',
  'remindAssistance',
  'returnAssistance',
  'split',
  'join',
  'separate',
  'answerJointly',
  'proposeProactive',
  'makeProactive',
  'concludeRecordCorrection',
] as const satisfies readonly (keyof RequestCommands)[]

export type ActCommand = (typeof actCommands)[number]

export const isActCommand = (command: string): command is ActCommand =>
  (actCommands as readonly string[]).includes(command)

const category = field('category', '公开类别', 'select', {
  options: catalogueCategories.map(({ key, label, article }) => ({ value: key, label, help: article })),
})

/** Working days that colleagues are given by default. */
const assistanceDays = 5

/** What a person is asked for when taking one of the other acts. */
export function actFields(
  command: ActCommand,
  { state, facts, colleagues, leads, joinable }: FieldFacts,
  platform: Pick<Platform, 'calendar' | 'today'>,
): ActionField[] {
  const today = platform.today()
  const after = (days: number) => addWorkingDays(today, days, platform.calendar)
  const consultation = (ids: readonly { id: string; party: keyof typeof consultationPartyLabels; sentOn: string }[]) =>
    field('id', '哪一次征求意见', 'select', {
      options: ids.map(({ id, party, sentOn }) => ({
        value: id,
        label: `第${id}次：${consultationPartyLabels[party]}，${sentOn} 发出`,
      })),
      ...(ids[0] === undefined ? {} : { suggestion: ids[0].id }),
    })
  const pieces = openAssistance(facts)
  const assistance = field('id', '哪一项协办', 'select', {
    options: pieces.map(({ id, to, what }) => {
      const name = colleagues.find((colleague) => colleague.id === to)?.displayName ?? '工作人员'
      return { value: id, label: `第${id}项，${name}：${[...what].slice(0, 20).join('')}` }
    }),
    ...(pieces[0] === undefined ? {} : { suggestion: pieces[0].id }),
  })
  switch (command) {
    case 'registerUnreachable':
      return [
        field('note', '怎样联系', 'text', { required: false, help: '例如：按登记的电话联系两次，无人接听' }),
        dayField('联系日期'),
      ]
    case 'askReasons':
      return [
        field('facts', '明显超过合理范围的事实', 'longText', { help: '多少件、关于什么、在多长时间内；会告知申请人' }),
        field('replyBy', '说明理由的期限', 'day', { suggestion: after(timeLimits.correctionReply.workingDays) }),
        dayField('要求日期'),
      ]
    case 'receiveReasons':
      return [
        field('statement', '申请人的说明', 'longText', { help: '加在申请内容之后，原内容保留' }),
        dayField('收到日期'),
      ]
    case 'judgeReasons':
      return [
        field('reasonable', '理由是否合理', 'select', {
          options: [
            { value: 'yes', label: '合理' },
            { value: 'no', label: '不合理' },
          ],
        }),
        field('note', '认定的依据', 'longText'),
        dayField('认定日期'),
      ]
    case 'delay':
      return [
        field('until', '延迟到哪一天答复', 'day', { help: '应当在原来的到期日以后；会告知申请人' }),
        field('reason', '理由', 'longText', { help: '会告知申请人' }),
        dayField('决定日期'),
      ]
    case 'registerArrival':
      return [
        consultation(consultationsOf(facts).filter(({ closed, arrivedOn }) => closed === null && arrivedOn === null)),
        field('arrivedOn', '送达日期', 'day', { help: '对方收到征求意见书的日期', suggestion: today }),
      ]
    case 'informThirdParty':
      return [
        consultation(standingObjections(facts).filter(({ informedOn }) => informedOn === null)),
        field('publicInterest', '公共利益的理由', 'longText', { help: '不公开可能对公共利益造成什么重大影响' }),
        field('content', '决定公开的内容', 'longText'),
        dayField('告知日期'),
      ]
    case 'askAssistance':
      return [
        field('to', '协办人', 'select', {
          options: colleagues.map(({ id, displayName }) => ({ value: id, label: displayName })),
        }),
        field('what', '协办事项', 'longText', { help: '需要对方找什么、核对什么' }),
        field('dueOn', '返回期限', 'day', { suggestion: after(assistanceDays) }),
        dayField('交办日期'),
      ]
    case 'remindAssistance':
      return [assistance, dayField('催办日期')]
    case 'returnAssistance':
      return [assistance, field('text', '协办意见', 'longText'), dayField('返回日期')]
    case 'split':
      return [
        field('parts', '每一件申请的内容', 'longText', { help: '每一件写一段，段与段之间空一行' }),
        field('reason', '拆分的理由', 'longText'),
        dayField('拆分日期'),
      ]
    case 'join':
      return [
        field('members', '一起答复的申请', 'list', {
          itemLabel: '件',
          minimum: 1,
          maximum: 50,
          suggestion: [{}],
          fields: [
            field('requestId', '申请', 'select', {
              options: joinable.map(({ id, requestNo, subject, sameApplicant }) => ({
                value: id,
                label: `${requestNo} ${subject}`,
                group: sameApplicant ? '同一申请人' : '其他申请人，内容相近',
              })),
            }),
          ],
        }),
        field('reason', '并案的理由', 'longText', { help: '例如：几件申请的是同一份文件' }),
        dayField('并案日期'),
      ]
    case 'separate': {
      const members = 'joint' in state ? (state.joint?.members ?? []) : []
      return [
        field('members', '分开办理的申请', 'list', {
          itemLabel: '件',
          minimum: 1,
          maximum: 50,
          suggestion: members.map(({ id }) => ({ requestId: id })),
          fields: [
            field('requestId', '申请', 'select', {
              options: members.map(({ id, requestNo }) => ({ value: id, label: requestNo })),
            }),
          ],
        }),
        field('reason', '分开的理由', 'longText'),
        dayField('分开日期'),
      ]
    }
    case 'answerJointly':
      return [
        field('leadId', '与哪一件合并答复', 'select', {
          options: leads.map(({ id, requestNo, subject }) => ({ value: id, label: `${requestNo} ${subject}` })),
          help: '同一申请人已经答复的申请；答复书应当同时写明这两件',
        }),
        dayField('答复日期'),
      ]
    case 'proposeProactive':
      return [
        field('note', '建议的理由', 'longText', { required: false, help: '加在申请内容之后' }),
        dayField('提出日期'),
      ]
    case 'makeProactive':
      return [field('title', '信息标题', 'text'), category, dayField('日期')]
    case 'concludeRecordCorrection':
      return [
        field('outcome', '处理结果', 'select', { options: optionsOf(recordCorrectionOutcomeLabels) }),
        field('content', '告知的内容', 'longText', { help: '更正了什么、转送给谁，或者应当向谁提出' }),
        field('reasons', '理由', 'longText', { required: false, help: '不予更正的应当说明' }),
        dayField('告知日期'),
      ]
  }
}
