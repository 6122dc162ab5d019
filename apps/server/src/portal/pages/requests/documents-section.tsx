import type { ServedDocument } from '@gongkai/platform/actions/redactions'
import { Section } from '../../patterns/section.tsx'

/** 答复的文件: what went out with the answer, redacted where something had to be withheld. */
export function Documents({ documents }: { documents: readonly ServedDocument[] }) {
  if (documents.length === 0) return null
  return (
    <Section id="documents" title="随答复提供的文件">
      <ul className="lines">
        {documents.map(({ id, fileName, size, redacted }) => (
          <li key={id}>
            <span>
              {fileName} <span className="quiet">{sizeInWords(size)}</span>
              {redacted && <span className="hint">涂黑的地方依法不予公开，理由见答复书。</span>}
            </span>
            <a href={`/status/documents/${id}`} download>
              下载<span className="unseen">：{fileName}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const sizeInWords = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
