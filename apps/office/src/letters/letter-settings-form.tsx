import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { asApiError } from '../api/api-error.ts'
import { DoneMessage } from '../parts/done-message.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { useSession } from '../session/session.tsx'
import { FaultList } from './fault-list.tsx'
import { SettingsFields } from './letter-settings-fields.tsx'
import {
  type LetterSettings,
  letterSettingsQuery,
  useChangeLetterSettings,
  useSampleLetter,
  useTryLetterSettings,
} from './queries.ts'
import { faultOf, settingsOf, typedOf } from './typed-settings.ts'

interface LetterSettingsFormProps {
  organId: string
  /** As they stood when the form was opened; what is saved by others later is no reason to throw away what is typed. */
  version: number
  saved: LetterSettings
}

/** The settings as a form. 试一试 shows what the check says and how the remedy reads; the sample is a PDF marked 预览. */
export function LetterSettingsForm({ organId, version, saved }: LetterSettingsFormProps) {
  const { permissions } = useSession()
  const client = useQueryClient()
  const [typed, setTyped] = useState(() => typedOf(saved))
  const [basedOn, setBasedOn] = useState(version)
  const change = useChangeLetterSettings(organId)
  const trial = useTryLetterSettings(organId)
  const sample = useSampleLetter(organId)
  const mayChange = permissions.includes('organ.setLetters')
  const failed = change.error ?? trial.error ?? sample.error
  const error = failed ? asApiError(failed) : null

  const begin = () => {
    for (const call of [change, trial, sample]) call.reset()
  }
  const save = (expectedVersion: number) => {
    begin()
    change.mutate(
      { expectedVersion, settings: settingsOf(typed) },
      {
        onSuccess: (written) => {
          setBasedOn(written.version)
          setTyped(typedOf(written.settings))
        },
      },
    )
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    save(basedOn)
  }
  /** Over what a colleague saved in the meantime: that stays as a version of its own. */
  async function saveOver() {
    const present = await client.fetchQuery({ ...letterSettingsQuery(organId), staleTime: 0 })
    save(present.version)
  }

  return (
    <form onSubmit={submit} className="form" aria-label="文书设置" noValidate>
      {error && (
        <ErrorMessage error={error}>
          {error.kind === 'conflict' && (
            <p className="message-buttons">
              <Button onClick={() => void saveOver()}>以我填的为准，保存</Button>
            </p>
          )}
        </ErrorMessage>
      )}
      {change.isSuccess && <DoneMessage>已经保存，以后印发的文书按新的设置。</DoneMessage>}
      <SettingsFields
        typed={typed}
        set={(part) => {
          setTyped({ ...typed, ...part })
          if (change.isSuccess) change.reset()
        }}
        faultOf={(key) => faultOf(error?.fields ?? {}, key)}
      />
      {trial.data && (
        <div className="message" role="status">
          <p>
            <strong>{trial.data.faults.length === 0 ? '没有发现问题。' : '有需要注意的地方。'}</strong>
          </p>
          <FaultList faults={trial.data.faults} />
          <p>不予公开的答复会这样写救济途径：{trial.data.remedy}</p>
        </div>
      )}
      <p className="form-buttons">
        {mayChange && (
          <Button type="primary" htmlType="submit" loading={change.isPending}>
            保存
          </Button>
        )}
        <Button
          onClick={() => {
            begin()
            trial.mutate(settingsOf(typed))
          }}
          loading={trial.isPending}
        >
          试一试
        </Button>
        <Button
          onClick={() => {
            begin()
            sample.mutate(settingsOf(typed))
          }}
          loading={sample.isPending}
        >
          下载样文
        </Button>
      </p>
      {!mayChange && <p className="quiet">您可以看和试用；修改由本机关的政府信息公开工作人员或者管理员保存。</p>}
    </form>
  )
}
