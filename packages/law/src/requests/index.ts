export * from './answer-kinds.ts'
export { type AvailableAction, availableActions } from './available-actions.ts'
export type {
  RequestCommand,
  RequestCommandName,
  RequestCommands,
  RequestContext,
  RequestDecision,
} from './commands.ts'
export { decide } from './decide.ts'
export { decideConfirmReceipt, decideSubmit } from './decisions/intake.ts'
export { requestDiagram } from './diagram.ts'
export * from './events.ts'
export { evolve, foldRequest, initialRequest } from './evolve.ts'
export * from './labels.ts'
export * from './state.ts'
export {
  correctionNoticeDue,
  paymentDue,
  type RequestTransition,
  requestTransitions,
  transitionOf,
} from './transitions.ts'
