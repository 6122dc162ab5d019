import type { LetterRow } from '@gongkai/platform/letters'
import { DateText } from '../../patterns/date.tsx'
import { Section } from '../../patterns/section.tsx'

/** 文书: the letters to the applicant, the newest first, each as a file to keep. */
export function Letters({ letters }: { letters: readonly LetterRow[] }) {
  if (letters.length === 0) return null
  return (
    <Section id="letters" title="给您的文书">
      <ul className="lines">
        {letters.toReversed().map(({ id, title, documentNo, date }) => (
          <li key={id}>
            <span>
              {title}
              {documentNo !== null && `　${documentNo}`}　<DateText day={date} as="date" />
            </span>
            <span>
              <a href={`/status/letters/${id}.pdf`} download>
                下载 PDF<span className="unseen">：{title}</span>
              </a>
              {'　'}
              <a href={`/status/letters/${id}.docx`} download>
                下载 Word<span className="unseen">：{title}</span>
              </a>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
