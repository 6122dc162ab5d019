import { Status } from './status.tsx'

/** What the audit says in one word: shape, number and kind. */
export function AuditStatus({ errors, warnings }: { errors: number; warnings: number }) {
  if (errors > 0) {
    return (
      <>
        <Status look="overdue">{`${errors} 错误`}</Status>
        {warnings > 0 && (
          <>
            {' '}
            <Status look="soon">{`${warnings} 提示`}</Status>
          </>
        )}
      </>
    )
  }
  return warnings > 0 ? <Status look="soon">{`${warnings} 提示`}</Status> : <Status look="done">无错误</Status>
}
