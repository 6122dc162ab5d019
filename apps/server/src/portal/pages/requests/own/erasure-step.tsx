import { askErasure } from '@gongkai/platform/applicants'
import { LongTextField } from '../fields.tsx'
import type { OwnStep } from './own-step.ts'

/** 申请删除个人信息. PIPL 47; what the law keeps is told before the wish is recorded. */
export const erasureStep: OwnStep = {
  path: 'erasure',
  title: '申请删除个人信息',
  button: '登记删除申请',
  offered: ({ may }) => may.askErasure,
  fields: { note: { label: '说明' } },
  takesFiles: false,
  form: ({ sent, errors }) => (
    <>
      <div className="notice">
        <p>
          <strong>登记以后，不会马上删除。</strong>
        </p>
        <ul className="lines">
          <li>申请的登记、审核、办理、答复和归档材料依法要保存（条例第四十五条、档案法），保管期限内不能删除。</li>
          <li>保管期限届满，由经办人员删除您的姓名、证件号码和联系方式，并留下删除的记录。</li>
          <li>年度报告里只有件数，没有您的个人信息。</li>
          <li>在这期间，您的证件号码和联系方式加密保存，每次查看都有记录。</li>
        </ul>
        <p className="small">依据：《个人信息保护法》第十九条、第四十七条。</p>
      </div>
      <LongTextField name="note" label="说明" optional="选填" value={sent.text('note')} error={errors.note} rows={2} />
    </>
  ),
  take: (platform, actor, { sent }) => askErasure(platform, actor, { note: sent.text('note') }),
  done: '已经登记您的删除申请，保管期限届满时由经办人员办理。',
}
