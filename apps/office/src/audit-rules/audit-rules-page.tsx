import { ruleSettingLabels } from '@gongkai/law/annual-report'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { AuditRule, AuditRuleList } from '../api/types.ts'
import { OrganChoice } from '../organs/organ-choice.tsx'
import { Filter } from '../parts/list-filters.tsx'
import { Queried } from '../parts/queried.tsx'
import { Status, type StatusLook } from '../parts/status.tsx'
import { useSession } from '../session/session.tsx'
import { useFilter } from '../shell/use-filter.ts'
import { useTitle } from '../shell/use-title.ts'
import { momentInWords } from '../words/dates.ts'
import { auditRulesQuery } from './queries.ts'
import { SetRuleDialog } from './set-rule-dialog.tsx'

const looks: Record<keyof typeof ruleSettingLabels, StatusLook> = {
  error: 'overdue',
  warning: 'soon',
  info: 'info',
  off: 'unknown',
}

/** 核对规则: what every audit of a region's reports asks, who set it so and why. */
export function AuditRulesPage() {
  useTitle('核对规则')
  const { person } = useSession()
  const [filter, setFilter] = useFilter(['organId'])
  const organId = filter.organId ?? person.roles[0]?.organId ?? ''
  const rules = useQuery(auditRulesQuery(organId))
  return (
    <>
      <div className="head">
        <h1>核对规则</h1>
        <span className="quiet">编制的和读入的年度报告，都按这里的规则核对；下级沿用上级的设置，除非自己另有设置</span>
      </div>
      <div className="panel">
        <div className="filters">
          <Filter label="机关">
            {(id) => <OrganChoice id={id} value={organId} onChange={(chosen) => setFilter('organId', chosen)} />}
          </Filter>
        </div>
        <Queried what="规则" query={rules}>
          {(list) => <Rules key={list.organId} list={list} />}
        </Queried>
      </div>
    </>
  )
}

function Rules({ list }: { list: AuditRuleList }) {
  const [setting, setSetting] = useState<AuditRule | null>(null)
  const changed = list.rules.filter((rule) => rule.setting !== null).length
  return (
    <>
      <p className="in quiet">
        规则版本 {list.ruleSetVersion}，共 {list.rules.length} 条，其中 {changed} 条另有设置。
      </p>
      <table className="grid">
        <caption className="visually-hidden">{list.organName}的核对规则</caption>
        <thead>
          <tr>
            <th scope="col">规则</th>
            <th scope="col">级别</th>
            <th scope="col">设置</th>
            {list.maySet && <th scope="col">操作</th>}
          </tr>
        </thead>
        <tbody>
          {list.rules.map((rule) => (
            <tr key={rule.code}>
              <th scope="row">
                {rule.title}
                <br />
                <small className="quiet">
                  <span className="code">{rule.code}</span>
                  {rule.lawId && `　${rule.lawId}`}　{rule.basis}
                </small>
              </th>
              <td className="nowrap">
                <Status look={looks[rule.setting ?? rule.severity]}>
                  {ruleSettingLabels[rule.setting ?? rule.severity]}
                </Status>
              </td>
              <td>
                {rule.origin === null ? (
                  <span className="quiet">规则本身的级别</span>
                ) : (
                  <>
                    {rule.own === null ? `沿用${rule.origin.organName}的设置` : '本机关设置'}
                    <br />
                    <small>
                      {rule.origin.reason}（{rule.origin.personName ?? '系统'}，{momentInWords(rule.origin.at)}）
                    </small>
                  </>
                )}
              </td>
              {list.maySet && (
                <td>
                  <Button size="small" onClick={() => setSetting(rule)}>
                    设置<span className="visually-hidden">“{rule.title}”</span>
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {setting && <SetRuleDialog organId={list.organId} rule={setting} onClose={() => setSetting(null)} />}
    </>
  )
}
