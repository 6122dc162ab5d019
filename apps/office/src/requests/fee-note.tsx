import { pageFee } from '@gongkai/law/fees'
import type { CommandValues } from '../parts/command-values.ts'

const mostPages = 100_000

/** Under the fee notice: how the amount by volume comes about, as far as the pages are typed. */
export function FeeNote({ values }: { values: CommandValues }) {
  const { basis, pages } = values
  if (basis !== 'pages' || typeof pages !== 'number' || !Number.isInteger(pages) || pages < 1) return null
  if (pages > mostPages) return null
  const { yuan, steps } = pageFee(pages)
  return (
    <dl className="key-values answer-note">
      <dt>金额</dt>
      <dd>{yuan === 0 ? '按标准不收费' : `${yuan} 元`}</dd>
      <dt>计算</dt>
      <dd>{steps.map(({ text }) => text).join('；')}</dd>
    </dl>
  )
}
