import type { AnnualReport } from '@gongkai/law/annual-report'
import type { Passage } from './narrative.ts'

/** Words that belong to the printed form and not to the organ: notes and headers of tables that stand as text. */
const printedForm = /勾稽关系|^单位[:：]|^申请人情况$|^第二十条/

/** Between title and first section text counts as preamble only when it is a sentence: the rest is page furniture. */
const isSentence = (text: string) => text.length >= 20 && /[。；]/.test(text)

/** Prose outside the three narrative sections: the preamble, and what stands above the tables of 二, 三 and 四. */
export function proseElsewhereOf(passages: readonly Passage[]): NonNullable<AnnualReport['proseElsewhere']> {
  const prose: NonNullable<AnnualReport['proseElsewhere']> = {}
  for (const [key, section] of [
    ['preamble', null],
    ['proactive', 'proactive'],
    ['requests', 'requests'],
    ['disputes', 'disputes'],
  ] as const) {
    const texts = passages
      .filter((passage) => passage.section === section && !passage.isSection && !printedForm.test(passage.text))
      .map(({ text }) => text)
      .filter((text) => section !== null || isSentence(text))
    if (texts.length > 0) prose[key] = texts.join('\n')
  }
  return prose
}
