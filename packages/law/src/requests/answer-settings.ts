import type { ReviewStep } from './events.ts'

/** How an organ makes its answers: which steps a draft passes, and its own days before the statutory one. */
export interface AnswerSettings {
  /** In the order in which they are passed; may be empty in a small organ. */
  steps: ReviewStep[]
  /** Without steps: whether the person who drafted may also issue. Otherwise a second person issues. */
  singleHanded: boolean
  /** Working days before the day the answer is due. */
  draftDueBefore: number
  approvalDueBefore: number
  /** Which open requests may be answered together (并案): the law neither forbids it nor orders it. */
  jointAnswers: JointAnswers
}

/** 并案: not at all, requests of one applicant, or of several applicants who ask for the same. */
export type JointAnswers = 'no' | 'sameApplicant' | 'anyApplicants'

export const jointAnswersLabels: Record<JointAnswers, string> = {
  no: '不并案',
  sameApplicant: '只并同一申请人的申请',
  anyApplicants: '也可以并几个申请人申请同样信息的',
}

export const reviewStepLabels: Record<ReviewStep, string> = { legalCheck: '法制审核', approval: '负责人审批' }

export const reviewSteps = Object.keys(reviewStepLabels) as ReviewStep[]

/** What holds for an organ that has set nothing. */
export const defaultAnswerSettings: AnswerSettings = {
  steps: ['approval'],
  singleHanded: false,
  draftDueBefore: 5,
  approvalDueBefore: 2,
  jointAnswers: 'anyApplicants',
}

/** The most working days that an internal due day may lie before the statutory one: the whole period. */
const mostBefore = 20

/** Sentences about settings that cannot hold, by field. */
export function answerSettingsFaults(settings: AnswerSettings): Partial<Record<keyof AnswerSettings, string>> {
  const faults: Partial<Record<keyof AnswerSettings, string>> = {}
  const inOrder = reviewSteps.filter((step) => settings.steps.includes(step))
  if (settings.steps.join() !== inOrder.join())
    faults.steps = '审核步骤应当是法制审核、负责人审批，按这个顺序，各最多一次。'
  if (settings.singleHanded && settings.steps.length > 0) {
    faults.singleHanded = '设有审核步骤的，不能由一人办理；请先去掉审核步骤。'
  }
  const whole = (days: number): boolean => Number.isInteger(days) && days >= 0 && days <= mostBefore
  if (!whole(settings.draftDueBefore)) faults.draftDueBefore = `提前的天数应当是0至${mostBefore}之间的整数个工作日。`
  if (!whole(settings.approvalDueBefore))
    faults.approvalDueBefore = `提前的天数应当是0至${mostBefore}之间的整数个工作日。`
  else if (settings.approvalDueBefore > settings.draftDueBefore) {
    faults.approvalDueBefore = '审批应当在起草之后，提前的天数不能比起草的多。'
  }
  return faults
}
