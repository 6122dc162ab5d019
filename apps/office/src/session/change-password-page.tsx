import { useTitle } from '../shell/use-title.ts'
import { ChangePasswordForm } from './change-password-form.tsx'
import './sign-in.css'

/** A one-time password opens this step and nothing else. */
export function ChangePasswordPage() {
  useTitle('设置新密码')
  return (
    <main className="door">
      <div className="door-card">
        <h1>设置新密码</h1>
        <p>您用一次性密码登录。设置自己的密码以后才能开始工作。</p>
        <ChangePasswordForm mustChange />
      </div>
    </main>
  )
}
