import { handInPaymentProof } from '@gongkai/platform/applicants'
import { AttachmentPart } from '../attachment-part.tsx'
import { TextField } from '../fields.tsx'
import type { OwnStep } from './own-step.ts'

/** 提交缴费凭证: proof for the office; the office registers the payment when the money has come. */
export const paymentStep: OwnStep = {
  path: 'payment',
  title: '提交缴费凭证',
  button: '提交凭证',
  offered: ({ may }) => may.proveFeePaid,
  fields: { attachments: { label: '凭证' }, note: { label: '说明' } },
  takesFiles: true,
  form: ({ view, sent, errors }) => {
    const noticed = view.status.history.findLast(({ type }) => type === 'feeNoticed')
    return (
      <>
        {noticed?.detail && <p className="notice">{noticed.detail}。缴纳的方式见收费通知书。</p>}
        <AttachmentPart errors={errors} held={sent.files} legend="凭证" example="收据、转账记录的照片或者扫描件。" />
        <TextField
          name="note"
          label="说明"
          optional="选填，例如缴费日期、付款人"
          value={sent.text('note')}
          error={errors.note}
          maxLength={200}
        />
        <p className="hint">机关核对到账后登记缴费，答复期限从缴费完成的第二天重新计算。</p>
      </>
    )
  },
  take: (platform, actor, { sent }) =>
    handInPaymentProof(platform, actor, { files: sent.files, note: sent.text('note') }),
  done: '缴费凭证已经提交，机关核对到账后登记。',
}
