import type { Day } from '../../day.ts'

/** What is asked: information (政府信息公开申请), or that a record about oneself be put right (更正申请, OGI 41). */
export type RequestMatter = 'disclosure' | 'recordCorrection'

/** How a request to correct a record ended. OGI 41: corrected; forwarded; told where to apply; or refused with reasons. */
export type RecordCorrectionOutcome = 'corrected' | 'forwarded' | 'redirected' | 'refused'

/** Whether the reasons of a third party against disclosure are reasonable (合理理由). OGI 32. */
export type ObjectionGrounds = 'reasonable' | 'unreasonable'

/** Another request of the same organ, as facts and sentences name it. */
export interface RequestRef {
  id: string
  requestNo: string
}

/**
 * What else can have happened to a request besides the straight way from receipt to answer. None of them carries
 * personal data: who a third party is and what an applicant writes lie encrypted beside the request.
 */
export type ActEvent =
  /** The applicant of an unconfirmed request could not be reached; registered, the clock waits. L207. */
  | { type: 'contactFailed'; day: Day; note?: string }
  /** Clearly excessive requests: the applicant is asked for reasons. `replyBy` is the organ's reasonable day. OGI 35. */
  | { type: 'reasonsAsked'; day: Day; facts: string; replyBy: Day }
  | { type: 'reasonsReceived'; day: Day }
  | { type: 'reasonsJudged'; day: Day; reasonable: boolean; note: string }
  /** The delayed date (延迟答复) that the applicant was told. OGI 35. */
  | { type: 'delayed'; day: Day; until: Day; reason: string }
  /** The letter of a consultation arrived; its 15 working days run from `arrivedOn`. OGI 32, 34. */
  | { type: 'consultationArrived'; day: Day; id: string; arrivedOn: Day }
  /** A third party that objected was told in writing what will be disclosed and why. OGI 32. */
  | { type: 'thirdPartyInformed'; day: Day; id: string; publicInterest: string; content: string }
  /** A colleague was asked for help (协办); `to` is a person of the organ, `dueOn` the internal day. */
  | { type: 'assistanceAsked'; day: Day; id: string; to: string; what: string; dueOn: Day }
  | { type: 'assistanceReminded'; day: Day; id: string }
  | { type: 'assistanceReturned'; day: Day; id: string; text: string }
  /** 一事一申请: the request goes on as its parts, whose ids these are. */
  | { type: 'split'; day: Day; parts: readonly string[]; reason: string }
  /**
   * 并案: from now on answered together with others. The request that leads names its `members` and has no `lead`; each
   * of them names its `lead`.
   */
  | { type: 'joined'; day: Day; lead: RequestRef | null; members: readonly RequestRef[]; reason: string }
  /** 分开办理: the request that leads let its `members` go; each of them is told by its `lead`. */
  | { type: 'separated'; day: Day; lead: RequestRef | null; members: readonly RequestRef[]; reason: string }
  /** The applicant proposed to disclose the information proactively. OGI 44(2). */
  | { type: 'proactiveProposed'; day: Day }
  /** The information became an item of proactive disclosure. OGI 44(1). */
  | { type: 'madeProactive'; day: Day; itemId: string }
  | {
      type: 'recordCorrectionConcluded'
      day: Day
      outcome: RecordCorrectionOutcome
      reasons: string
      content: string
    }
