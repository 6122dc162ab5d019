import { roleLabels } from '@gongkai/law/people'
import { Button } from 'antd'
import { useState } from 'react'
import type { PersonRow } from '../api/types.ts'
import { OrganChoice } from '../organs/organ-choice.tsx'
import { Choice } from '../parts/choice.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { useGrantRole, useRevokeRole } from './queries.ts'
import { isStaffRole, type StaffRole, staffRoles } from './staff-roles.ts'

/** The roles of a person: taken back one by one, and granted. What was done holds at once, also for open sessions. */
export function RolesDialog({ person, onClose }: { person: PersonRow; onClose: () => void }) {
  const grant = useGrantRole(person.id)
  const revoke = useRevokeRole(person.id)
  const [organId, setOrganId] = useState<string | null>(person.roles[0]?.organId ?? null)
  const [role, setRole] = useState<StaffRole | null>(null)
  const error = grant.error ?? revoke.error
  return (
    <Dialog title={`${person.displayName}的角色`} onClose={onClose}>
      {error && <ErrorMessage error={error} />}
      <ul className="stack" aria-label="现有角色">
        {person.roles.map((held) => (
          <li key={`${held.organId} ${held.role}`}>
            {held.organName}　{held.roleLabel}
            {'　'}
            {isStaffRole(held.role) && (
              <Button
                size="small"
                disabled={revoke.isPending}
                onClick={() => {
                  grant.reset()
                  if (isStaffRole(held.role)) revoke.mutate({ organId: held.organId, role: held.role })
                }}
              >
                收回
                <span className="visually-hidden">
                  ：{held.organName}
                  {held.roleLabel}
                </span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Field name="organId" label="机关">
        {(control) => <OrganChoice {...control} value={organId} onChange={setOrganId} />}
      </Field>
      <Field name="role" label="授予的角色">
        {(control) => (
          <Choice
            {...control}
            options={staffRoles.map((value) => ({ value, label: roleLabels[value] }))}
            value={role}
            onChange={(chosen) => setRole(isStaffRole(chosen) ? chosen : null)}
          />
        )}
      </Field>
      <p className="message-buttons">
        <Button
          type="primary"
          disabled={organId === null || role === null}
          loading={grant.isPending}
          onClick={() => {
            revoke.reset()
            if (organId !== null && role !== null) grant.mutate({ organId, role }, { onSuccess: () => setRole(null) })
          }}
        >
          授予角色
        </Button>
        <Button onClick={onClose}>完成</Button>
      </p>
    </Dialog>
  )
}
