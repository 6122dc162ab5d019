import { compareOrganNames, plainOrganName } from '../organ-name.ts'
import type { AnnualReport, Finding } from '../report.ts'
import { type AuditOptions, findingsOf } from './audit.ts'
import type { Observation } from './audit-rule.ts'
import { siblingRule } from './sibling-rule.ts'
import { sectionName } from './wording.ts'

/** The sections whose wording is held against that of others. */
export const siblingSections = ['overview', 'problems'] as const
type Section = (typeof siblingSections)[number]

/** A sentence without names and figures: a number that stands for its characters, and how many there are. */
type SentencePrint = [hash: number, length: number]

/** What is kept of a report to compare its wording with that of others: no text, a few kilobytes at most. */
export interface SiblingPrint {
  organ: string | null
  year: number | null
  sections: Record<Section, SentencePrint[]>
}

/** Shorter sentences are the same everywhere: 无。 */
const shortestSentence = 8
/** Shorter sections say too little to be called a copy. */
const shortestSection = 100
/** As much of a section in one other report makes it a copy. */
export const copyLimit = 0.9
/** Only the first reports with a sentence are asked, so that sentences that all share cost no more than others. */
export const mostWitnesses = 12
const mostSentences = 400

/** The print of a report: its sentences without the name of its organ and without figures. */
export function siblingPrint(report: Pick<AnnualReport, 'organ' | 'year' | 'narrative'>): SiblingPrint {
  const name = plainOrganName(report.organ ?? '')
  const prints = (section: Section) => sentencesOf(report.narrative[section] ?? '', name).map(printOf)
  return {
    organ: report.organ,
    year: report.year,
    sections: { overview: prints('overview'), problems: prints('problems') },
  }
}

function sentencesOf(text: string, organ: string): string[] {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const unnamed = organ.length >= 2 ? plain.split(organ).join('') : plain
  return unnamed
    .split(/[。;!?]/)
    .slice(0, mostSentences)
    .map((sentence) =>
      sentence
        .replace(/[我本全](?:县|市|区|旗|镇|乡|街道|局|委|办|单位|机关|部门)/g, '')
        .replace(/[\p{P}\p{S}0-9〇○一二三四五六七八九十百千]/gu, ''),
    )
    .filter((sentence) => sentence.length >= shortestSentence)
}

/** FNV-1a over the characters of a sentence. */
function printOf(sentence: string): SentencePrint {
  let hash = 0x811c9dc5
  for (let i = 0; i < sentence.length; i++) hash = Math.imul(hash ^ sentence.charCodeAt(i), 0x01000193)
  return [hash >>> 0, sentence.length]
}

/** Reports by their sentences. Time and space in proportion to what is added. */
export class SiblingTexts {
  private readonly prints: { print: SiblingPrint; name: string }[] = []
  private readonly witnesses = new Map<string, number[]>()

  add(print: SiblingPrint): void {
    const number = this.prints.push({ print, name: plainOrganName(print.organ ?? '') }) - 1
    for (const section of siblingSections) {
      for (const [hash] of print.sections[section]) {
        const key = `${section}${hash}`
        const known = this.witnesses.get(key)
        if (!known) this.witnesses.set(key, [number])
        else if (known.length < mostWitnesses && known.at(-1) !== number) known.push(number)
      }
    }
  }

  /** What the wording of a report has in common with that of other organs for the same year, among those added. */
  findings(print: SiblingPrint, options: AuditOptions = {}): Finding[] {
    return findingsOf(siblingRule, () => siblingSections.flatMap((section) => this.copied(section, print)), options)
  }

  private copied(section: Section, print: SiblingPrint): Observation[] {
    const own = print.sections[section]
    const total = own.reduce((sum, [, length]) => sum + length, 0)
    if (total < shortestSection) return []
    const name = plainOrganName(print.organ ?? '')
    const shared = new Map<number, number>()
    for (const [hash, length] of own) {
      for (const number of this.witnesses.get(`${section}${hash}`) ?? []) {
        shared.set(number, (shared.get(number) ?? 0) + length)
      }
    }
    let best: { organ: string; part: number } | null = null
    for (const [number, length] of shared) {
      const other = this.prints[number]
      if (!other || other.print.year !== print.year || name === '' || other.name === '') continue
      const part = length / total
      if (part <= copyLimit || part <= (best?.part ?? 0) || compareOrganNames(other.name, name) !== null) continue
      best = { organ: other.print.organ ?? '', part: Math.min(1, part) }
    }
    if (!best) return []
    const percent = Math.floor(best.part * 100)
    return [
      {
        where: section,
        message: `“${sectionName(section)}”除机关名称和数字外，有${percent}%的文字与同年度“${best.organ}”的报告相同，可能套用了同一模板，请据实改写。`,
        cells: [],
        found: `${percent}%`,
        expected: `不超过${copyLimit * 100}%`,
      },
    ]
  }
}

/**
 * Holds the wording of reports against each other (R-N5): sections that another organ of the same year has as well.
 *
 * @returns the findings of each report, in the order of the reports.
 */
export function auditSiblings(reports: readonly AnnualReport[], options: AuditOptions = {}): Finding[][] {
  const prints = reports.map(siblingPrint)
  const texts = new SiblingTexts()
  for (const print of prints) texts.add(print)
  return prints.map((print) => texts.findings(print, options))
}
