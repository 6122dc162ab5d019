import { formatDayChinese } from '@gongkai/law/calendar'
import { handInCorrection } from '@gongkai/platform/applicants'
import { AttachmentPart } from '../attachment-part.tsx'
import { LongTextField } from '../fields.tsx'
import type { OwnStep } from './own-step.ts'

/** 提交补正. OGI 30. */
export const correctionStep: OwnStep = {
  path: 'correction',
  title: '提交补正',
  button: '提交补正',
  offered: ({ may }) => may.correct,
  fields: { correction: { label: '补正的内容' }, lateReason: { label: '逾期的理由' }, attachments: { label: '附件' } },
  takesFiles: true,
  form: ({ view, sent, errors }) => {
    const asked = view.status.history.findLast(({ type }) => type === 'correctionAsked')
    return (
      <>
        {asked !== undefined && (
          <div className="notice">
            <p>
              <strong>{formatDayChinese(asked.day)}，机关请您补正：</strong>
            </p>
            <p>{asked.detail}</p>
          </div>
        )}
        <LongTextField
          name="correction"
          label="补正的内容"
          value={sent.text('correction')}
          error={errors.correction}
          help="按上面的要求写清楚，例如年度、文号、事项。原来写的内容不会被替换，补正加在后面。"
          rows={6}
        />
        {view.may.correctionLate && (
          <LongTextField
            name="lateReason"
            label="为什么过了期限"
            value={sent.text('lateReason')}
            error={errors.lateReason}
            help="补正期限已过。有正当理由的（例如生病、没有及时收到通知），请写明，由机关决定是否继续办理。"
            rows={3}
          />
        )}
        <AttachmentPart errors={errors} held={sent.files} legend="附件（选填）" example="例如说明材料、照片。" />
        <p className="hint">提交以后，答复期限从今天重新计算；提交的内容不能再修改。</p>
      </>
    )
  },
  take: (platform, actor, { view, sent }) =>
    handInCorrection(platform, actor, {
      expectedVersion: view.status.version,
      correction: sent.text('correction'),
      lateReason: sent.text('lateReason'),
      files: sent.files,
    }),
  done: '补正已经提交。答复期限从今天起重新计算，新的到期日见下面。',
}
