import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { AnswerSettingsPanel } from '../organs/answer-settings-panel.tsx'
import { NewOrganForm } from '../organs/new-organ-form.tsx'
import { organsQuery } from '../organs/queries.ts'
import { DoneMessage } from '../parts/done-message.tsx'
import { Queried } from '../parts/queried.tsx'
import { useSession } from '../session/session.tsx'
import { useTitle } from '../shell/use-title.ts'
import { NewPersonForm } from './new-person-form.tsx'
import { OneTimePassword } from './one-time-password.tsx'
import { OrganTree } from './organ-tree.tsx'
import { PeopleTable } from './people-table.tsx'
import type { ToldPassword } from './told-password.ts'
import { peopleQuery } from './queries.ts'

/** Organs and the people who work in them. */
export function PeoplePage() {
  useTitle('机构与人员')
  const { permissions } = useSession()
  const people = useQuery(peopleQuery)
  const organs = useQuery(organsQuery)
  const [adding, setAdding] = useState(false)
  const [addingOrgan, setAddingOrgan] = useState(false)
  const [createdOrgan, setCreatedOrgan] = useState<string | null>(null)
  const [told, setTold] = useState<ToldPassword | null>(null)
  const mayCreate = permissions.includes('person.create')
  const mayCreateOrgan = permissions.includes('organ.create')

  return (
    <>
      <div className="head">
        <h1>机构与人员</h1>
        {mayCreate && (
          <span className="push">
            <Button type="primary" aria-expanded={adding} onClick={() => setAdding(!adding)}>
              新增人员
            </Button>
          </span>
        )}
      </div>
      <div className="split split-side">
        <div className="stack">
          {adding && (
            <section className="panel" aria-labelledby="new-person">
              <h2 id="new-person">新增人员</h2>
              <div className="in">
                <NewPersonForm
                  onCreated={(created) => {
                    setAdding(false)
                    setTold(created)
                  }}
                  onCancel={() => setAdding(false)}
                />
              </div>
            </section>
          )}
          <section className="panel" aria-labelledby="people">
            <h2 id="people">人员</h2>
            <Queried what="人员" query={people}>
              {(rows) => <PeopleTable rows={rows} onTold={setTold} />}
            </Queried>
          </section>
        </div>
        <div className="stack">
          <section className="panel" aria-labelledby="organs">
            <h2 id="organs">机构</h2>
            {createdOrgan !== null && <DoneMessage>已新增{createdOrgan}。请接着填写它的公开指南。</DoneMessage>}
            <Queried what="机构" query={organs}>
              {(rows) => <OrganTree organs={rows} />}
            </Queried>
            {mayCreateOrgan && (
              <div className="in">
                {addingOrgan ? (
                  <NewOrganForm
                    onCreated={(name) => {
                      setAddingOrgan(false)
                      setCreatedOrgan(name)
                    }}
                    onCancel={() => setAddingOrgan(false)}
                  />
                ) : (
                  <Button onClick={() => setAddingOrgan(true)}>新增机关</Button>
                )}
              </div>
            )}
          </section>
          {permissions.includes('organ.editAnswerSettings') && <AnswerSettingsPanel />}
        </div>
      </div>
      {told && <OneTimePassword {...told} onClose={() => setTold(null)} />}
    </>
  )
}
