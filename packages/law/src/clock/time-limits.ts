import type { Citation } from '../citation.ts'

/** A statutory period, in working days; `citation` says where it comes from, null means no statute sets a number. */
export interface TimeLimit {
  workingDays: number
  citation: Citation | null
}

const ogi = (article: string): Citation => ({ source: 'OGI', article: `《政府信息公开条例》${article}` })

/** Processing fee rules; the published restatements give no article numbers after the tariff, so only the title is cited. */
export const feeRules: Citation = {
  source: 'FEE',
  article: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
}

/** All periods of handling a request, in one place. */
export const timeLimits = {
  /** Answering a request that cannot be answered on the spot. */
  answer: { workingDays: 20, citation: ogi('第三十三条第二款') },
  /** The most that the one extension may add. */
  extension: { workingDays: 20, citation: ogi('第三十三条第二款') },
  /** Telling the applicant, once, what has to be corrected. */
  correctionNotice: { workingDays: 7, citation: ogi('第三十条') },
  /** The reasonable period to correct in. The Regulation gives no number: a default that the organ can change. */
  correctionReply: { workingDays: 15, citation: null },
  /** A third party's opinion; on silence the organ decides. */
  thirdPartyReply: { workingDays: 15, citation: ogi('第三十二条') },
  /** A joint maker's opinion; silence is consent. */
  coAuthorReply: { workingDays: 15, citation: ogi('第三十四条') },
  /** Paying a processing fee, from the day after the notice was received; unpaid counts as abandoned. */
  feePayment: { workingDays: 20, citation: feeRules },
  /**
   * Answering anew after the answer was undone. A court orders an answer within 20 working days; what a decision orders
   * goes first, and an organ that corrects itself gives itself the same.
   */
  redo: {
    workingDays: 20,
    citation: {
      source: 'SPC25',
      article:
        '《最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释》（法释〔2025〕8号）、《行政复议法》第六十四条',
    },
  },
  /** Publishing information of proactive disclosure. */
  publication: { workingDays: 20, citation: ogi('第二十六条') },
} as const satisfies Record<string, TimeLimit>

/** The longest period for answering anew that is taken as a count of working days. */
export const longestRedo = 60
