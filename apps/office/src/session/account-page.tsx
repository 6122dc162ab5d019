import { useState } from 'react'
import { useNavigate } from 'react-router'
import { DoneMessage } from '../parts/done-message.tsx'
import { useTitle } from '../shell/use-title.ts'
import { ChangePasswordForm } from './change-password-form.tsx'
import { useSession } from './session.tsx'

/** The person's own account: roles and password. */
export function AccountPage() {
  useTitle('我的账号')
  const { person } = useSession()
  const navigate = useNavigate()
  const [done, setDone] = useState(false)
  return (
    <>
      <div className="head">
        <h1>{person.displayName}</h1>
        <span className="quiet">用户名 {person.username}</span>
      </div>
      <div className="stack">
        <section className="panel" aria-labelledby="roles">
          <h2 id="roles">我的角色</h2>
          <ul className="in">
            {person.roles.map((role) => (
              <li key={`${role.organId} ${role.role}`}>
                {role.organName}　{role.roleLabel}
              </li>
            ))}
          </ul>
        </section>
        <section className="panel" aria-labelledby="password">
          <h2 id="password">修改密码</h2>
          <div className="in">
            {done ? (
              <DoneMessage>密码已经修改。</DoneMessage>
            ) : (
              <ChangePasswordForm mustChange={false} onDone={() => setDone(true)} onCancel={() => void navigate(-1)} />
            )}
          </div>
        </section>
      </div>
    </>
  )
}
