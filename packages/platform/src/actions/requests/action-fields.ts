import type { Day } from '@gongkai/law'
import { addWorkingDays } from '@gongkai/law/calendar'
import { timeLimits } from '@gongkai/law/clock'
import {
  consultationOutcomeLabels,
  consultationPartyLabels,
  objectionGroundsLabels,
  type RequestCommandName,
} from '@gongkai/law/requests'
import type { Platform } from '../../platform.ts'
import { actFields, isActCommand } from './act-fields.ts'
import type { FieldFacts } from './field-facts.ts'
import {
  consentFields,
  deliveryFields,
  draftFields,
  failedServiceFields,
  feeFields,
  proposalFields,
  refusalFields,
  reopenFields,
  reviewFields,
  signingFields,
} from './answer-fields.ts'
import { type ActionField, dayField, field, optionsOf } from '../action-field.ts'

/** Oral requests are read back before they count as received. OGI 29. */
const readBackField = field('readBack', '宣读并确认', 'select', {
  options: [{ value: 'yes', label: '已向申请人宣读代填的内容，申请人确认无误' }],
})

/** What a person is asked for when taking a step: one entry for each command of the transition table. */
export function actionFields(
  command: RequestCommandName,
  facts: FieldFacts,
  platform: Pick<Platform, 'calendar' | 'today'>,
): ActionField[] {
  if (isActCommand(command)) return actFields(command, facts, platform)
  const { state } = facts
  const today: Day = platform.today()
  switch (command) {
    case 'submit':
      return []
    case 'confirmReceipt': {
      const channel = 'channel' in state ? state.channel : null
      if (channel === 'inPerson') return []
      return channel === 'postSigned'
        ? [field('signedOn', '签收日期', 'day', { help: '机关签收邮件的日期，为收到申请之日', suggestion: today })]
        : [
            ...(channel === 'oral' ? [readBackField] : []),
            field('confirmedOn', '双方确认的日期', 'day', { required: false, help: '不填为今天；为收到申请之日' }),
          ]
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
        field('name', '姓名或名称', 'text', {
          required: false,
          help: '第三方的姓名、联系方式加密保存，不进入办理经过',
        }),
        field('contact', '联系方式', 'text', { required: false, help: '只用于第三方' }),
        field('address', '送达地址', 'text', { required: false, help: '只用于第三方' }),
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
        field('grounds', '不同意的理由', 'select', {
          required: false,
          options: optionsOf(objectionGroundsLabels),
          help: '第三方不同意公开的，应当认定理由是否合理',
        }),
        field('reply', '意见内容', 'longText', { required: false, help: '加密保存；第三方不同意公开的，写明其理由' }),
        dayField('收到意见的日期'),
      ]
    }
    case 'proposeExtension':
      return proposalFields()
    case 'extend':
      return consentFields(state)
    case 'refuseExtension':
      return refusalFields()
    case 'noticeFee':
      return feeFields(facts.monthlyOrdinal)
    case 'receivePayment':
      return [dayField('缴费日期')]
    case 'draftAnswer':
      return draftFields(state, facts.leads, facts.redactionGrounds)
    case 'reviewAnswer':
      return reviewFields(state)
    case 'answer':
      return [dayField('答复日期', '不填为今天；文号自动编排')]
    case 'deliver':
      return deliveryFields()
    case 'signService':
      return signingFields()
    case 'failService':
      return failedServiceFields()
    case 'reopen':
      return reopenFields()
    case 'withdraw':
      return [
        field('note', '说明', 'longText', { required: false, help: '申请人撤回的方式和理由' }),
        dayField('撤回日期'),
      ]
  }
}
