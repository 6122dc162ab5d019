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
          <li>机关会作出决定，并在申请进度里告诉您：依法还应当保存的，说明理由；没有应当保存的情形的，删除。</li>
          <li>
            删除的是您的姓名、证件号码、联系方式、上传的文件，以及申请内容、文书和备注里的这些内容；办理记录和文号保留，工作人员在办理记录里写到您的，不能改动。删除不能恢复。
          </li>
          <li>删除以后，用查询码只能看到已经删除，不能再查看办理情况；需要的材料请先导出。</li>
          <li>年度报告里只有件数，没有您的个人信息。</li>
          <li>在这期间，您的证件号码和联系方式加密保存，每次查看都有记录。</li>
        </ul>
        <p className="small">依据：《个人信息保护法》第十九条、第四十七条。</p>
      </div>
      <LongTextField name="note" label="说明" optional="选填" value={sent.text('note')} error={errors.note} rows={2} />
    </>
  ),
  take: (platform, actor, { sent }) => askErasure(platform, actor, { note: sent.text('note') }),
  done: '已经登记您的删除申请，机关的决定会出现在办理经过里。',
}
