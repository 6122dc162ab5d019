import { proposeOwnAsProactive } from '@gongkai/platform/applicants'
import { LongTextField } from '../fields.tsx'
import type { OwnStep } from './own-step.ts'

/** 建议转为主动公开. OGI 44(2). */
export const proposalStep: OwnStep = {
  path: 'proposal',
  title: '建议把这些信息转为主动公开',
  button: '提交建议',
  offered: ({ may }) => may.proposeProactive,
  fields: { note: { label: '理由' } },
  takesFiles: false,
  form: ({ sent, errors }) => (
    <>
      <p>您认为申请得到的信息应当让所有人都能看到的，可以建议机关主动公开（条例第四十四条）。机关审核后决定。</p>
      <LongTextField
        name="note"
        label="理由"
        optional="选填"
        value={sent.text('note')}
        error={errors.note}
        help="例如：很多居民都关心。"
        rows={3}
      />
    </>
  ),
  take: (platform, actor, { view, sent }) =>
    proposeOwnAsProactive(platform, actor, { expectedVersion: view.status.version, note: sent.text('note') }),
  done: '建议已经提交，由机关审核。',
}
