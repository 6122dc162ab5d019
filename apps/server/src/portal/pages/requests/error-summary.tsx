/** A field that has to change: its name in the form, how people call it, the sentence. */
export interface FieldError {
  name: string
  label: string
  sentence: string
  /** The id where the link leads. */
  target: string
}

/** What has to change before the form can be accepted, with links to the fields. Focus goes here. */
export function ErrorSummary({ errors, note }: { errors: readonly FieldError[]; note: string }) {
  if (errors.length === 0) return null
  return (
    // The page was sent back because of these errors: whoever cannot see them must meet them first.
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <div className="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1} autoFocus>
      <h2 id="error-summary-title">还有 {errors.length} 处要改，改好后再提交</h2>
      <ul>
        {errors.map(({ name, label, sentence, target }) => (
          <li key={name}>
            <a href={`#${target}`}>
              {label}：{sentence}
            </a>
          </li>
        ))}
      </ul>
      <p className="small">{note}</p>
    </div>
  )
}
