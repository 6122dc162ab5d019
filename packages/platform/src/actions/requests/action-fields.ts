import type { Day } from '@gongkai/law'
import { addWorkingDays } from '@gongkai/law/calendar'
import { timeLimits } from '@gongkai/law/clock'
import {
  type AnswerKind,
  answerGroupLabels,
  answerKinds,
  consultationOutcomeLabels,
  consultationPartyLabels,
  type RequestCommandName,
  type RequestState,
  serviceModeLabels,
} from '@gongkai/law/requests'
import type { Platform } from '../../platform.ts'
import { type ActionField, dayField, field, optionsOf } from '../action-field.ts'

/** What the fields depend on besides the command. */
export interface FieldFacts {
  state: RequestState
  /** People who can consent to an extension. */
  approvers: { id: string; displayName: string }[]
}

/** What a person is asked for when taking a step: one entry for each command of the transition table. */
export function actionFields(
  command: RequestCommandName,
  { state, approvers }: FieldFacts,
  platform: Pick<Platform, 'calendar' | 'today'>,
): ActionField[] {
  const today: Day = platform.today()
  switch (command) {
    case 'submit':
      return []
    case 'confirmReceipt': {
      const channel = 'channel' in state ? state.channel : null
      if (channel === 'inPerson') return []
      return channel === 'postSigned'
        ? [field('signedOn', '签收日期', 'day', { help: '机关签收邮件的日期，为收到申请之日', suggestion: today })]
        : [field('confirmedOn', '双方确认的日期', 'day', { required: false, help: '不填为今天；为收到申请之日' })]
    }
    case 'askCorrection':
      return [
        field('items', '需要补正的事项', 'longText', { help: '一次性写全，不能再次通知' }),
        field('guidance', '指导和释明', 'longText', { help: '告诉申请人怎样写清楚' }),
        field('replyBy', '补正期限', 'day', {
          suggestion: addWorkingDays(today, timeLimits.correctionReply.workingDays, platform.calendar),
          help: '合理的期限，逾期不补正视为放弃申请',
        }),
        dayField('通知日期'),
      ]
    case 'receiveCorrection':
      return [
        field('correction', '补正后的内容', 'longText', { required: false, help: '加在原申请内容之后，原内容保留' }),
        dayField('收到补正的日期'),
        field('note', '逾期的正当理由', 'text', { required: false, help: '在补正期限以后收到的，应当写明' }),
      ]
    case 'openConsultation':
      return [
        field('party', '征求谁的意见', 'select', { options: optionsOf(consultationPartyLabels) }),
        field('name', '名称', 'text', { required: false, help: '第三方是公民的，请不要写全名' }),
        dayField('发出日期'),
      ]
    case 'closeConsultation': {
      const open = state.status === 'consulting' ? state.open : []
      return [
        field('id', '哪一次征求意见', 'select', {
          options: open.map(({ id, party, on }) => ({
            value: id,
            label: `第${id}次：${consultationPartyLabels[party]}，${on} 发出`,
          })),
          ...(open[0] === undefined ? {} : { suggestion: open[0].id }),
        }),
        field('outcome', '结果', 'select', { options: optionsOf(consultationOutcomeLabels) }),
        dayField('收到意见的日期'),
      ]
    }
    case 'extend':
      return [
        field('workingDays', '延长的工作日', 'number', {
          minimum: 1,
          maximum: timeLimits.extension.workingDays,
          suggestion: timeLimits.extension.workingDays,
        }),
        field('reason', '理由', 'longText', { help: '会告知申请人' }),
        field('approverId', '同意的负责人', 'select', {
          options: approvers.map(({ id, displayName }) => ({ value: id, label: displayName })),
        }),
        dayField('决定日期'),
      ]
    case 'noticeFee':
      return [
        field('amountYuan', '金额（元）', 'number', {
          minimum: 0.01,
          help: '按《政府信息公开信息处理费管理办法》计算',
        }),
        dayField('通知日期'),
      ]
    case 'receivePayment':
      return [dayField('缴费日期')]
    case 'answer':
      return [
        field('kind', '答复类型', 'select', {
          options: (Object.keys(answerKinds) as AnswerKind[]).map((kind) => {
            const { label, group, article, reasonsRequired } = answerKinds[kind]
            return {
              value: kind,
              label,
              group: answerGroupLabels[group],
              help: reasonsRequired ? `${article}；应当说明理由` : article,
            }
          }),
        }),
        field('content', '答复内容', 'longText'),
        field('reasons', '理由', 'longText', {
          required: false,
          help: '不予公开、部分公开、无法提供、不予处理的应当说明',
        }),
        field('searchRecord', '检索记录', 'longText', {
          required: false,
          help: '信息不存在的应当写明：检索的范围、关键词、时间和人员',
        }),
        dayField('答复日期'),
      ]
    case 'deliver':
      return [
        field('mode', '送达方式', 'select', { options: optionsOf(serviceModeLabels) }),
        field('trackingNo', '邮件号码', 'text', { required: false, help: '邮寄的应当填写' }),
        dayField('送达日期', '不填为今天；邮寄的为交邮日期'),
      ]
    case 'withdraw':
      return [
        field('note', '说明', 'longText', { required: false, help: '申请人撤回的方式和理由' }),
        dayField('撤回日期'),
      ]
  }
}
