import { confirmAnswerReceived } from '@gongkai/platform/applicants'
import type { OwnStep } from './own-step.ts'

/** 确认收到答复: the proof of service over the internet. */
export const receivedStep: OwnStep = {
  path: 'received',
  title: '确认收到答复',
  button: '确认收到',
  offered: ({ may }) => may.confirmReceived,
  fields: {},
  takesFiles: false,
  form: ({ view }) => (
    <p>
      确认您已经收到 {view.status.answer?.documentNo ?? '这份答复'}
      。只表示收到，不表示同意，不影响您申请行政复议或者提起诉讼。
    </p>
  ),
  take: (platform, actor) => confirmAnswerReceived(platform, actor),
  done: '已经记下您收到答复的日期。',
}
