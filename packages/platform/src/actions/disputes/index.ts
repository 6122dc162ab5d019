export { type DisputeChanged, type DisputeTarget } from './change-dispute.ts'
export {
  type DisputeDetail,
  type DisputeListQuery,
  type DisputeRow,
  disputeDetail,
  disputeList,
  disputesAwaitingReply,
  readDisputeDocument,
} from './dispute-queries.ts'
export * from './dispute-steps.ts'
