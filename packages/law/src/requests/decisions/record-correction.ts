import { recordCorrectionOutcomeLabels } from '../acts/act-labels.ts'
import { commonReasons, type Decide, dayOf, missing, oneOf, settle } from './common.ts'

export const decideConcludeRecordCorrection: Decide<'concludeRecordCorrection'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('concludeRecordCorrection', state, day, context)
  const { outcome, content } = command
  if (!oneOf(recordCorrectionOutcomeLabels, outcome)) reasons.push('请选择处理结果。')
  if (missing(content)) reasons.push('请写明告知申请人的内容。')
  if (outcome === 'refused' && missing(command.reasons)) reasons.push('不予更正的，应当说明理由。')
  return settle(reasons, () => ({
    type: 'recordCorrectionConcluded',
    day,
    outcome,
    reasons: command.reasons ?? '',
    content,
  }))
}
