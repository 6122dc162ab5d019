import { Button } from 'antd'
import { useState } from 'react'
import type { PersonRow } from '../api/types.ts'
import { Empty } from '../parts/empty.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Status } from '../parts/status.tsx'
import { useSession } from '../session/session.tsx'
import type { ToldPassword } from './told-password.ts'
import { RolesDialog } from './roles-dialog.tsx'
import { useDeactivatePerson, useResetPassword } from './queries.ts'

/** Who works where in which role; a new one-time password; leaving. */
export function PeopleTable({ rows, onTold }: { rows: readonly PersonRow[]; onTold: (told: ToldPassword) => void }) {
  const { person: me, permissions } = useSession()
  const reset = useResetPassword()
  const deactivate = useDeactivatePerson()
  const [leaving, setLeaving] = useState<string | null>(null)
  const [changing, setChanging] = useState<string | null>(null)
  const mayChangeRoles = permissions.includes('person.assignRole')
  const changed = rows.find(({ id }) => id === changing)
  const mayReset = permissions.includes('person.resetPassword')
  const mayDeactivate = permissions.includes('person.deactivate')
  const error = reset.error ?? deactivate.error
  if (rows.length === 0) {
    return (
      <Empty>
        <p>还没有人员。</p>
      </Empty>
    )
  }
  return (
    <>
      {error && (
        <div className="in">
          <ErrorMessage error={error} />
        </div>
      )}
      <table className="grid">
        <caption className="visually-hidden">人员和角色</caption>
        <thead>
          <tr>
            <th scope="col">姓名</th>
            <th scope="col">角色</th>
            <th scope="col">状态</th>
            {(mayReset || mayDeactivate || mayChangeRoles) && <th scope="col">办理</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.displayName}
                <br />
                <small className="code">{row.username}</small>
              </th>
              <td>
                <ul>
                  {row.roles.map((role) => (
                    <li key={`${role.organId} ${role.role}`}>
                      {role.organName}　{role.roleLabel}
                    </li>
                  ))}
                </ul>
              </td>
              <td className="nowrap">
                <PersonStatus row={row} />
              </td>
              {(mayReset || mayDeactivate || mayChangeRoles) && (
                <td>
                  {row.active && (
                    <span className="row-buttons">
                      {mayChangeRoles && (
                        <Button size="small" onClick={() => setChanging(row.id)}>
                          角色<span className="visually-hidden">：{row.displayName}</span>
                        </Button>
                      )}
                      {mayReset && row.id !== me.id && (
                        <Button
                          size="small"
                          loading={reset.isPending && reset.variables === row.id}
                          onClick={() =>
                            reset.mutate(row.id, {
                              onSuccess: ({ oneTimePassword }) =>
                                onTold({
                                  displayName: row.displayName,
                                  username: row.username,
                                  password: oneTimePassword,
                                }),
                            })
                          }
                        >
                          重置密码<span className="visually-hidden">：{row.displayName}</span>
                        </Button>
                      )}
                      {mayDeactivate &&
                        row.id !== me.id &&
                        (leaving === row.id ? (
                          <Button
                            size="small"
                            danger
                            loading={deactivate.isPending}
                            onClick={() => deactivate.mutate(row.id, { onSettled: () => setLeaving(null) })}
                          >
                            确定停用{row.displayName}，不能再登录
                          </Button>
                        ) : (
                          <Button size="small" onClick={() => setLeaving(row.id)}>
                            停用<span className="visually-hidden">：{row.displayName}</span>
                          </Button>
                        ))}
                    </span>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {changed && <RolesDialog person={changed} onClose={() => setChanging(null)} />}
    </>
  )
}

function PersonStatus({ row }: { row: PersonRow }) {
  if (!row.active) return <Status look="info">已停用</Status>
  return row.mustChangePassword ? <Status look="wait">还没有设置密码</Status> : <Status look="done">在用</Status>
}
