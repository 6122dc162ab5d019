/** The three blocks of the dispute table. Direct suits and suits after reconsideration are counted apart. AR21. */
export type DisputeKind = 'reconsideration' | 'litigationDirect' | 'litigationAfterReconsideration'

/** The four outcomes of a block; `total` is their sum. */
export type DisputeOutcome = 'upheld' | 'corrected' | 'other' | 'pending'

export const disputeKindLabels: Record<DisputeKind, string> = {
  reconsideration: '行政复议',
  litigationDirect: '行政诉讼（未经复议直接起诉）',
  litigationAfterReconsideration: '行政诉讼（复议后起诉）',
}

export const disputeOutcomeLabels: Record<DisputeOutcome, string> = {
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
  pending: '尚未审结',
}

export const disputeKinds = Object.keys(disputeKindLabels) as DisputeKind[]
export const disputeOutcomes = Object.keys(disputeOutcomeLabels) as DisputeOutcome[]

/** One of the 15 cells of the dispute table. */
export interface DisputeCell {
  /** `disputes.reconsideration.upheld`, as in annual reports. */
  address: string
  kind: DisputeKind
  column: DisputeOutcome | 'total'
  label: string
}

/** The 15 cells in the order of the form: three blocks of four outcomes and a total. */
export const disputeCells: readonly DisputeCell[] = disputeKinds.flatMap((kind) =>
  [...disputeOutcomes, 'total' as const].map((column) => ({
    address: `disputes.${kind}.${column}`,
    kind,
    column,
    label: `${disputeKindLabels[kind]} ${column === 'total' ? '总计' : disputeOutcomeLabels[column]}`,
  })),
)

/** How a reconsideration or a lawsuit can end, by the words of the decision. */
export type DisputeDecision =
  | 'maintained'
  | 'claimRejected'
  | 'changed'
  | 'revoked'
  | 'confirmedUnlawful'
  | 'confirmedVoid'
  | 'orderedToPerform'
  | 'terminated'
  | 'claimWithdrawn'
  | 'notAccepted'
  | 'mediated'

interface DecisionRule {
  label: string
  outcome: Exclude<DisputeOutcome, 'pending'>
  /** The article for reconsideration; lawsuits end in the same words. */
  article: string
}

const law = (article: string): string => `《行政复议法》${article}`

/** Which column a decision belongs to. Upheld: nothing changes for the organ; corrected: the act did not stand. */
export const disputeDecisions: Record<DisputeDecision, DecisionRule> = {
  maintained: { label: '维持', outcome: 'upheld', article: law('第六十八条') },
  claimRejected: { label: '驳回请求', outcome: 'upheld', article: law('第六十九条') },
  changed: { label: '变更', outcome: 'corrected', article: law('第六十三条') },
  revoked: { label: '撤销', outcome: 'corrected', article: law('第六十四条') },
  confirmedUnlawful: { label: '确认违法', outcome: 'corrected', article: law('第六十五条') },
  orderedToPerform: { label: '责令履行', outcome: 'corrected', article: law('第六十六条') },
  confirmedVoid: { label: '确认无效', outcome: 'corrected', article: law('第六十七条') },
  terminated: { label: '终止', outcome: 'other', article: law('第四十一条') },
  claimWithdrawn: { label: '撤回', outcome: 'other', article: law('第七十四条') },
  notAccepted: { label: '不予受理', outcome: 'other', article: law('第三十条') },
  mediated: { label: '调解', outcome: 'other', article: law('第七十三条') },
}

/** A dispute about an act of this organ. */
export interface Dispute {
  kind: DisputeKind
  /** Null while it is not concluded. */
  decision: DisputeDecision | null
}

/** The cell a dispute is counted in, besides the total of its block. */
export function disputeCellOf({ kind, decision }: Dispute): string {
  return `disputes.${kind}.${decision === null ? 'pending' : disputeDecisions[decision].outcome}`
}

/**
 * Whether a dispute counts in the table of an organ: only for the organ whose own act is disputed. Where the
 * reconsideration organ is co-defendant, it does not count the case. L201.
 */
export function countsForOrgan(organ: string, originalActBy: string): boolean {
  return organ === originalActBy
}
