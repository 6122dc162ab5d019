import { withdrawOwnRequest } from '@gongkai/platform/applicants'
import { LongTextField } from '../fields.tsx'
import type { OwnStep } from './own-step.ts'

/** 撤回申请: the law has no way back. */
export const withdrawalStep: OwnStep = {
  path: 'withdrawal',
  title: '撤回申请',
  button: '确定撤回这件申请',
  offered: ({ may }) => may.withdraw,
  fields: { reason: { label: '撤回的原因' } },
  takesFiles: false,
  form: ({ sent, errors }) => (
    <>
      <div className="notice">
        <p>
          <strong>撤回不能取消。</strong>撤回以后机关不再办理，也不再答复；又需要这些信息的，要重新提交申请。
        </p>
        <p>
          只是想补充或者更正内容的，不用撤回，可以<a href="/contact">与受理机关联系</a>。
        </p>
      </div>
      <LongTextField
        name="reason"
        label="撤回的原因"
        value={sent.text('reason')}
        error={errors.reason}
        help="写一句话就可以，例如“已经得到所需信息”。"
        rows={3}
      />
    </>
  ),
  take: (platform, actor, { view, sent }) =>
    withdrawOwnRequest(platform, actor, { expectedVersion: view.status.version, reason: sent.text('reason') }),
  done: '申请已经撤回，机关不再办理。',
}
