import { Button } from 'antd'
import { Dialog } from '../parts/dialog.tsx'

interface OneTimePasswordProps {
  displayName: string
  username: string
  password: string
  onClose: () => void
}

/** The password somebody signs in with once. It is told here and kept nowhere. */
export function OneTimePassword({ displayName, username, password, onClose }: OneTimePasswordProps) {
  return (
    <Dialog title={`${displayName}的一次性密码`} onClose={onClose}>
      <dl className="key-values">
        <dt>用户名</dt>
        <dd className="code">{username}</dd>
        <dt>一次性密码</dt>
        <dd className="code">
          <strong>{password}</strong>
        </dd>
      </dl>
      <p className="dialog-line">请当面或者打电话告诉本人。只显示这一次；本人第一次登录后必须设置自己的密码。</p>
      <p className="dialog-buttons">
        <Button type="primary" onClick={onClose}>
          已经告诉本人
        </Button>
      </p>
    </Dialog>
  )
}
