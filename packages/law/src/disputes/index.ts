export { type AvailableDisputeAction, availableDisputeActions } from './available-actions.ts'
export type {
  DisputeCommand,
  DisputeCommandName,
  DisputeCommands,
  DisputeContext,
  DisputeDecisionOutcome,
  DisputedRequest,
} from './commands.ts'
export { decideDispute } from './decide.ts'
export * from './dispute-limits.ts'
export * from './disputes.ts'
export * from './events.ts'
export { evolveDispute, foldDispute, initialDispute } from './evolve.ts'
export { addMonths, type DisputeExplanation, type DisputeStep, endOfLimit, explainDispute } from './explain-dispute.ts'
export { type DisputeTransition, disputeTransitionOf, disputeTransitions } from './transitions.ts'
