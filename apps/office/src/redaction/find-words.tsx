import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'

interface FindWordsProps {
  words: readonly string[]
  readOnly: boolean
  busy: boolean
  error: unknown
  /** What the last search found, in a sentence. */
  found: string | null
  onFind: (words: string) => void
  onForget: (word: string) => void
}

/** Finds a name or number wherever it stands; the words found are those the copy must not hold. */
export function FindWords({ words, readOnly, busy, error, found, onFind, onForget }: FindWordsProps) {
  const [typed, setTyped] = useState('')
  function submit(event: FormEvent) {
    event.preventDefault()
    if (typed.trim() !== '') onFind(typed.trim())
  }
  return (
    <>
      {!readOnly && (
        <form className="form" onSubmit={submit} aria-label="查找并遮盖">
          {error !== null && error !== undefined && <ErrorMessage error={error} />}
          <Field label="查找姓名、号码" help="所有找到的地方都会标出">
            {(control) => (
              <Input {...control} value={typed} maxLength={60} onChange={(change) => setTyped(change.target.value)} />
            )}
          </Field>
          <p className="form-buttons">
            <Button htmlType="submit" loading={busy}>
              查找并遮盖
            </Button>
          </p>
        </form>
      )}
      <p role="status" className={found === null ? 'visually-hidden' : 'found-sentence'}>
        {found}
      </p>
      {words.length > 0 && (
        <>
          <h3 className="words-title">副本里不能再找到</h3>
          <ul className="words" aria-label="副本里不能再找到的词">
            {words.map((word) => (
              <li key={word}>
                {word}
                {!readOnly && (
                  <button
                    type="button"
                    className="link-button after"
                    aria-label={`去掉“${word}”`}
                    onClick={() => onForget(word)}
                  >
                    去掉
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
