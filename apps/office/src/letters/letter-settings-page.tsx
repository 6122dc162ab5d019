import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { OrganChoice } from '../organs/organ-choice.tsx'
import { organsQuery } from '../organs/queries.ts'
import { Queried } from '../parts/queried.tsx'
import { useTitle } from '../shell/use-title.ts'
import { LetterSettingsForm } from './letter-settings-form.tsx'
import { letterSettingsQuery } from './queries.ts'

/** 文书设置: how an organ writes its letters, tried on a sample before it is saved. */
export function LetterSettingsPage() {
  useTitle('文书设置')
  const organs = useQuery(organsQuery)
  const [chosen, setChosen] = useState<string | null>(null)
  const organId = chosen ?? organs.data?.[0]?.id ?? null
  return (
    <>
      <div className="head">
        <h1>文书设置</h1>
        {(organs.data?.length ?? 0) > 1 && <OrganChoice value={organId} onChange={setChosen} aria-label="机关" />}
      </div>
      {organId !== null && <OrganSettings key={organId} organId={organId} />}
    </>
  )
}

function OrganSettings({ organId }: { organId: string }) {
  const settings = useQuery(letterSettingsQuery(organId))
  return (
    <Queried what="文书设置" query={settings}>
      {({ version, settings: saved }) => (
        <section className="panel" aria-label="文书设置">
          <div className="in">
            <LetterSettingsForm organId={organId} version={version} saved={saved} />
          </div>
        </section>
      )}
    </Queried>
  )
}
