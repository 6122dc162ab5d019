import { useState } from 'react'
import { useNavigate } from 'react-router'
import { OrganChoice } from '../organs/organ-choice.tsx'
import { Field } from '../parts/field.tsx'
import { useSession } from '../session/session.tsx'
import { useTitle } from '../shell/use-title.ts'
import { contentOf, ItemForm, typedItem } from './item-form.tsx'
import { useDraftItem } from './queries.ts'

const draftingRoles = new Set(['disclosureOfficer', 'departmentHandler'])

/** A new draft. */
export function NewItemPage() {
  useTitle('起草信息')
  const { person } = useSession()
  const navigate = useNavigate()
  const draft = useDraftItem()
  const organs = [...new Set(person.roles.filter(({ role }) => draftingRoles.has(role)).map(({ organId }) => organId))]
  const [organId, setOrganId] = useState<string | null>(organs[0] ?? null)
  const [typed, setTyped] = useState(() => typedItem(null))

  return (
    <>
      <div className="head">
        <h1>起草信息</h1>
        <span className="quiet">保存为草稿，提交审查以前只有本机关工作人员看得到</span>
      </div>
      <div className="panel">
        <div className="in">
          <ItemForm
            typed={typed}
            onTyped={setTyped}
            error={draft.error}
            saving={draft.isPending}
            saveLabel="保存草稿"
            onSave={() =>
              draft.mutate(
                { organId: organId ?? '', ...contentOf(typed) },
                { onSuccess: (item) => void navigate(`/items/${item.id}`, { replace: true }) },
              )
            }
            onCancel={() => void navigate('/items')}
          >
            {organs.length > 1 && (
              <Field label="公开机关">
                {(control) => <OrganChoice {...control} among={organs} value={organId} onChange={setOrganId} />}
              </Field>
            )}
          </ItemForm>
        </div>
      </div>
    </>
  )
}
