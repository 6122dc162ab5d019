import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useSession } from '../session/session.tsx'
import { useTitle } from '../shell/use-title.ts'
import { NewRequestForm } from './new-request-form.tsx'
import { useRegisterRequest } from './queries.ts'
import { Registered } from './registered.tsx'
import { newRequestBody, type TypedRequest, untypedRequest } from './typed-request.ts'

/** A request that came on paper, by fax or by word of mouth, entered by the officer. */
export function NewRequestPage() {
  useTitle('登记申请')
  const { person, today } = useSession()
  const navigate = useNavigate()
  const register = useRegisterRequest()
  const organs = [
    ...new Set(person.roles.filter(({ role }) => role === 'disclosureOfficer').map(({ organId }) => organId)),
  ]
  const [typed, setTyped] = useState<TypedRequest>(() => untypedRequest(organs[0] ?? null, today))

  function another() {
    register.reset()
    setTyped(untypedRequest(typed.organId, today))
  }

  return (
    <>
      <div className="head">
        <h1>登记申请</h1>
        <span className="quiet">当面、邮寄、传真或者口头提出的申请；网上提交的会自动进来</span>
      </div>
      {register.data ? (
        <Registered {...register.data} onAnother={another} />
      ) : (
        <div className="panel">
          <div className="in">
            <NewRequestForm
              organs={organs}
              typed={typed}
              onTyped={setTyped}
              error={register.error}
              saving={register.isPending}
              onSave={() => register.mutate(newRequestBody(typed))}
              onCancel={() => void navigate('/requests')}
            />
          </div>
        </div>
      )}
    </>
  )
}
