import type { PublicOrgan } from '@gongkai/platform/public'
import { Fragment } from 'react'

/** Name, address, hours and contact of the office, as Article 12 wants them; what is not told is said to be missing. */
export function OfficeFacts({ organ }: { organ: PublicOrgan }) {
  const { office, address, hours, phone, fax, email } = organ.guide
  const facts: { label: string; value: string | undefined; optional?: boolean }[] = [
    { label: '工作机构', value: office },
    { label: '地址', value: address },
    { label: '办公时间', value: hours },
    { label: '电话', value: phone },
    { label: '传真', value: fax, optional: true },
    { label: '电子邮箱', value: email, optional: true },
  ]
  const missing = facts.filter(({ value, optional }) => !value && !optional)
  const told = facts.filter(({ value }) => value)
  return (
    <>
      {told.length > 0 && (
        <dl className="facts">
          {told.map(({ label, value }) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {missing.length > 0 && <p className="hint">本机关还没有填写{missing.map(({ label }) => label).join('、')}。</p>}
    </>
  )
}
