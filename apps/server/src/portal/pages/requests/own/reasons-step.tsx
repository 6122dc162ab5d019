import { giveReasons } from '@gongkai/platform/applicants'
import { LongTextField } from '../fields.tsx'
import type { OwnStep } from './own-step.ts'

/** 说明理由. OGI 35. */
export const reasonsStep: OwnStep = {
  path: 'reasons',
  title: '说明申请的理由',
  button: '提交理由',
  offered: ({ may }) => may.giveReasons,
  fields: { statement: { label: '理由' } },
  takesFiles: false,
  form: ({ view, sent, errors }) => {
    const asked = view.status.history.findLast(({ type }) => type === 'reasonsAsked')
    return (
      <>
        {asked?.detail && <p className="notice">{asked.detail}</p>}
        <LongTextField
          name="statement"
          label="理由"
          value={sent.text('statement')}
          error={errors.statement}
          help="写明为什么需要这些信息。理由合理的，机关继续办理；不合理的，可以不予处理（条例第三十五条）。"
          rows={6}
        />
      </>
    )
  },
  take: (platform, actor, { view, sent }) =>
    giveReasons(platform, actor, { expectedVersion: view.status.version, statement: sent.text('statement') }),
  done: '理由已经提交，由机关判断。',
}
