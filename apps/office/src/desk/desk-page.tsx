import { useSession } from '../session/session.tsx'
import { useTitle } from '../shell/use-title.ts'
import { ArchivePanel } from './archive-panel.tsx'
import { HandoverPanel } from './handover-panel.tsx'
import { TemplatesPanel } from './templates-panel.tsx'

/** 移交、模板和归档: what the office arranges for itself, beside single requests. */
export function DeskPage() {
  useTitle('移交、模板和归档')
  const { permissions } = useSession()
  return (
    <>
      <div className="head">
        <h1>移交、模板和归档</h1>
      </div>
      <div className="stack">
        {permissions.includes('request.handOver') && <HandoverPanel />}
        {permissions.includes('reasonTemplate.read') && <TemplatesPanel />}
        {permissions.includes('request.archive') && <ArchivePanel />}
      </div>
    </>
  )
}
