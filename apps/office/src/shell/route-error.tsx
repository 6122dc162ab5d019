import { Button } from 'antd'
import { useRouteError } from 'react-router'
import { ApiError } from '../api/api-error.ts'
import { ErrorMessage } from '../parts/error-message.tsx'

/** A page that failed: says so and offers a way on. The rest of the office stays usable. */
export function RouteError() {
  const thrown = useRouteError()
  const error =
    thrown instanceof ApiError
      ? thrown
      : new ApiError('fault', '这一页出了故障。请重新载入；仍然不行，请把下面的说明告诉管理员。', [String(thrown)])
  return (
    <div className="panel">
      <div className="in">
        <ErrorMessage error={error}>
          <p className="message-buttons">
            <Button onClick={() => window.location.reload()}>重新载入</Button>
          </p>
        </ErrorMessage>
      </div>
    </div>
  )
}
