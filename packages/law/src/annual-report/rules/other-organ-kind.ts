import type { AuditRule, Observation } from '../audit/audit-rule.ts'
import { clauseAround } from '../audit/prose/clauses.ts'
import { sectionName } from '../audit/wording.ts'
import type { OrganKind } from '../organ-kind.ts'

/**
 * How an organ speaks of itself: 我镇, 本局, 全镇. Left out are words in which the same characters mean something else:
 * 自我局限, 基本局面, 样本镇, 健全镇村, 安全镇, 本乡本土.
 */
const selfReference = /(?<![自基样标原版成资根日安健完齐保周])(我|本|全)(镇|乡|街道|局|委)(?!限|面|部|势|地|土|会)/g

/** What an organ of a kind may call itself; kinds that are left out may call themselves anything. */
const own: Partial<Record<OrganKind, readonly string[]>> = {
  subdistrict: ['街道'],
  township: ['镇', '乡'],
  countyGovernment: [],
  cityGovernment: [],
  prefectureGovernment: [],
  provincialGovernment: [],
}

/** A department is told by the last character of its name. */
function ownWords(kind: OrganKind, organ: string): readonly string[] | null {
  if (kind !== 'department') return own[kind] ?? null
  if (organ.endsWith('局')) return ['局']
  if (/(?:委员会|委)$/.test(organ)) return ['委']
  return null
}

/** `全局` and `全委` are ordinary words for a department's whole staff or matter; `全镇` in a county's report as well. */
const meansWhole = (kind: OrganKind, whose: string) => whose === '全' && kind !== 'subdistrict' && kind !== 'township'

/** Prose that speaks of another kind of organ than the one reporting: 我镇 in the report of a 街道. */
export const otherOrganKind: AuditRule = {
  code: 'OTHER_ORGAN_KIND',
  lawId: null,
  severity: 'warning',
  title: '文字中的自称与报告机关相符',
  basis: '国办公开办函〔2021〕30号要求据实编制，防止套用模板；自称应与报告机关一致',
  check({ report, organKind, passages }) {
    const organ = report.organ ?? ''
    const words = ownWords(organKind, organ)
    if (words === null) return []
    const seen: Observation[] = []
    const told = new Set<string>()
    for (const { section, text } of passages) {
      for (const match of text.matchAll(selfReference)) {
        const [all, whose = '', kind = ''] = match
        if (
          words.includes(kind) ||
          meansWhole(organKind, whose) ||
          (whose === '全' && kind !== '镇' && kind !== '乡')
        ) {
          continue
        }
        const key = `${section}.${all}`
        if (told.has(key)) continue
        told.add(key)
        seen.push({
          where: section,
          message: `报告机关是“${organ}”，“${sectionName(section)}”中却写“${all}”，可能套用了其他单位的文字，请核对。`,
          cells: [],
          found: all,
          quote: clauseAround(text, match.index),
        })
      }
    }
    return seen
  },
}
