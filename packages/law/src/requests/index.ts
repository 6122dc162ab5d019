export * from './acts/act-events.ts'
export * from './acts/act-labels.ts'
export { type Assistance, assistanceOf, openAssistance } from './acts/assistance.ts'
export {
  type Consultation,
  consultationDue,
  consultationEffect,
  consultationsOf,
  objectionHindrances,
  standingObjections,
} from './acts/consultations.ts'
export { channelHindrance, type IntakeAlert, intakeAlert } from './acts/intake-alert.ts'
export { isMember, leads } from './acts/joint.ts'
export { fitsMatter, matterOf } from './acts/matter.ts'
export { historyOfPart } from './acts/split.ts'
export { requestSimilarity, similarFrom } from './acts/text-similarity.ts'
export { excessiveHindrances, type Volume, volumeOf } from './acts/volume.ts'
export * from './answer-kinds.ts'
export * from './answer-parts.ts'
export * from './answer-settings.ts'
export { type AvailableAction, availableActions } from './available-actions.ts'
export type {
  RequestCommand,
  RequestCommandName,
  RequestCommands,
  RequestContext,
  RequestDecision,
} from './commands.ts'
export { decide } from './decide.ts'
export { jointDraftReasons } from './decisions/joint.ts'
export { decideConfirmReceipt, decideSubmit } from './decisions/intake.ts'
export { requestDiagram } from './diagram.ts'
export * from './erasure.ts'
export * from './events.ts'
export { evolve, foldRequest, initialRequest } from './evolve.ts'
export * from './labels.ts'
export { type NextStep, nextStepLabels, nextStepOf } from './next-step.ts'
export * from './state.ts'
export {
  correctionNoticeDue,
  paymentDue,
  type RequestTransition,
  requestTransitions,
  transitionOf,
} from './transitions.ts'
