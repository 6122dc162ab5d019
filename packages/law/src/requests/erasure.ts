import { formatDayChinese } from '../calendar/index.ts'
import type { Day } from '../day.ts'

/** Why the personal data in a request must still be kept. */
export type KeepingGround = 'openRequest' | 'openDispute' | 'noTerm' | 'forEver' | 'term'

/** A ground in words, with its article. */
export interface GroundToKeep {
  ground: KeepingGround
  text: string
  article: string
}

/** What the file of a request says about its keeping. */
export interface FileKept {
  /** 办结; null while the request is open. */
  closedOn: Day | null
  /** Reconsiderations and lawsuits about it that have not ended. */
  openDisputes: number
  /** 归档: from which day it may be appraised, null for ever; null when it is not archived. */
  archive: { until: Day | null } | null
}

const deletion = '《个人信息保护法》第四十七条第二款'

/**
 * Why personal data that its subject wants erased must be kept today; empty: it must be erased. PIPL 47: while a law
 * sets a term for keeping, what is kept is stored and protected, and not used otherwise.
 */
export function groundsToKeep({ closedOn, openDisputes, archive }: FileKept, today: Day): GroundToKeep[] {
  const grounds: GroundToKeep[] = []
  if (closedOn === null) {
    grounds.push({
      ground: 'openRequest',
      text: '申请还没有办结，办理和答复需要您的身份和联系方式。',
      article: '《政府信息公开条例》第二十九条、第四十五条',
    })
  }
  if (openDisputes > 0) {
    grounds.push({
      ground: 'openDispute',
      text: '这件申请的复议或者诉讼还没有结案，材料应当保存。',
      article: '《行政复议法》第七十条、《行政诉讼法》第三十四条',
    })
  }
  if (closedOn !== null && archive === null) {
    grounds.push({
      ground: 'noTerm',
      text: '案卷还没有归档，保管期限还没有起算。',
      article: `${deletion}、《档案法实施条例》第十九条`,
    })
  } else if (archive !== null && archive.until === null) {
    grounds.push({
      ground: 'forEver',
      text: '案卷的保管期限为永久，依法应当保存。',
      article: `${deletion}、《档案法实施条例》第十九条`,
    })
  } else if (archive !== null && archive.until !== null && today < archive.until) {
    grounds.push({
      ground: 'term',
      text: `案卷的保管期限还没有届满，${formatDayChinese(archive.until)}以后可以删除。`,
      article: `${deletion}、《档案法实施条例》第十九条`,
    })
  }
  return grounds
}

/** 删除、暂不删除. */
export type ErasureOutcome = 'erased' | 'kept'

export const erasureOutcomeLabels: Record<ErasureOutcome, string> = { erased: '删除', kept: '暂不删除' }

/**
 * Why a wish of erasure cannot be decided like this; empty when it can. Nothing is kept without a ground in law, and
 * nothing is erased against one.
 */
export function erasureHindrances(
  outcome: ErasureOutcome,
  { asked, erased, grounds }: { asked: boolean; erased: boolean; grounds: readonly GroundToKeep[] },
): string[] {
  if (erased) return ['这件申请的个人信息已经删除。']
  // without a wish there is nothing to judge
  if (!asked) return ['申请人没有申请删除个人信息。']
  if (outcome === 'erased') {
    return grounds.map(({ text, article }) => `现在不能删除：${text.replace('您的', '申请人的')}（${article}）`)
  }
  return grounds.length === 0 ? ['没有依法应当保存的情形，应当删除（《个人信息保护法》第四十七条第一款）。'] : []
}
