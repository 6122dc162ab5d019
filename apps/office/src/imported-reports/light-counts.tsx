import type { ImportedReportCounts, Light } from '../api/types.ts'
import { lights } from './lights.ts'
import './light-counts.css'

interface LightCountsProps {
  counts: ImportedReportCounts['lights']
  chosen: string | undefined
  onChoose: (light: Light | null) => void
}

/** How many reports stand under each light, as a picture and as buttons that show only these. */
export function LightCounts({ counts, chosen, onChoose }: LightCountsProps) {
  const total = lights.reduce((sum, { light }) => sum + counts[light], 0)
  const words = lights.map(({ light, word }) => `${word} ${counts[light]} 份`).join('，')
  const before = (index: number): number => lights.slice(0, index).reduce((sum, { light }) => sum + counts[light], 0)
  return (
    <div className="in">
      <svg className="light-bar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label={words}>
        {lights.map(({ light }, index) => {
          const width = total === 0 ? 0 : (counts[light] / total) * 100
          const from = total === 0 ? 0 : (before(index) / total) * 100
          return <rect key={light} className={`light-${light}`} x={from} y={0} width={width} height={4} />
        })}
      </svg>
      <ul className="light-counts" aria-label="按核对结果查看">
        {lights.map(({ light, word }) => (
          <li key={light}>
            <button
              type="button"
              aria-pressed={chosen === light}
              onClick={() => onChoose(chosen === light ? null : light)}
            >
              <span className={`light-key light-${light}`} aria-hidden="true" />
              {word} <strong>{counts[light]}</strong>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
