import { Button } from 'antd'
import type { ImportedReportDetail } from '../api/types.ts'
import { Dialog } from '../parts/dialog.tsx'
import { History } from '../parts/history.tsx'

/** Everything that was said and done about a report, in order; nothing of it is ever removed. */
export function ReportHistory({ report, onClose }: { report: ImportedReportDetail; onClose: () => void }) {
  return (
    <Dialog title="处理记录" onClose={onClose}>
      <History entries={report.history} />
      <p className="dialog-buttons">
        <Button type="primary" onClick={onClose}>
          关闭
        </Button>
      </p>
    </Dialog>
  )
}
