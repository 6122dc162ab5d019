import {
  type DisputeCommandName,
  type DisputeState,
  decisionExtensionLimit,
  disputeDecisions,
  disputeProcedureLabels,
} from '@gongkai/law/disputes'
import { type ActionField, dayField, field, optionsOf } from '../action-field.ts'

const columnLabels = { upheld: '结果维持', corrected: '结果纠正', other: '其他结果' }

const results = Object.entries(disputeDecisions).map(([value, { label, outcome }]) => ({
  value,
  label,
  group: columnLabels[outcome],
}))

/** What a person is asked for when taking a step. */
export function disputeActionFields(command: DisputeCommandName, state: DisputeState): ActionField[] {
  const caseNo = field('caseNo', '案号', 'text', {
    required: false,
    ...('caseNo' in state && state.caseNo !== null ? { suggestion: state.caseNo } : {}),
  })
  switch (command) {
    case 'file':
      return []
    case 'receiveNotice':
      return [
        field('procedure', '程序', 'select', {
          options: optionsOf(disputeProcedureLabels),
          suggestion: 'simplified',
          help: '政府信息公开案件可以适用简易程序；以通知书写明的为准',
        }),
        caseNo,
        dayField('收到通知的日期', '不填为今天；从次日起计算答复期限'),
      ]
    case 'reply':
      return [field('note', '说明', 'longText', { required: false }), dayField('提交日期')]
    case 'extendDecision':
      return [
        field('days', '延长的天数', 'number', {
          minimum: 1,
          maximum: decisionExtensionLimit.length,
          suggestion: decisionExtensionLimit.length,
        }),
        dayField('收到延长通知的日期'),
      ]
    case 'decide':
      return [
        field('decision', '审理结果', 'select', { options: results }),
        field('decisionNo', '文书文号', 'text', { help: '决定书、判决书或者裁定书的文号' }),
        field('workingDays', '责令办理的工作日', 'number', {
          required: false,
          minimum: 1,
          maximum: 250,
          help: '结果纠正并写明期限的填写',
        }),
        field('note', '说明', 'longText', { required: false }),
        dayField('裁决日期', '不填为今天'),
      ]
    case 'appeal':
      return [field('court', '二审法院', 'text'), caseNo, dayField('上诉日期')]
    case 'amendDecision':
      return [
        field('decision', '审理结果', 'select', {
          options: results,
          ...(state.status === 'decided' ? { suggestion: state.decision } : {}),
        }),
        field('decisionNo', '文书文号', 'text', state.status === 'decided' ? { suggestion: state.decisionNo } : {}),
        field('reason', '更正的理由', 'longText'),
      ]
  }
}
