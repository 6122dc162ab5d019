import { cellAt, cellLabel } from '@gongkai/law/annual-report'
import { Button, InputNumber } from 'antd'
import { type FormEvent, useState } from 'react'
import { asApiError } from '../api/api-error.ts'
import type { AnnualReportDetail } from '../api/types.ts'
import { DoneMessage } from '../parts/done-message.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { type OrganYear, useEnterFigures } from './queries.ts'

/** The figure of a cell that no record carries: entered by people, blank is not 0. */
export function FigureForm({
  place,
  report,
  address,
}: {
  place: OrganYear
  report: AnnualReportDetail
  address: string
}) {
  const enter = useEnterFigures(place)
  const present = cellAt(report.tables, address)
  const [value, setValue] = useState<number | null>(typeof present === 'number' ? present : null)
  const error = enter.error && asApiError(enter.error)

  function submit(event: FormEvent) {
    event.preventDefault()
    enter.mutate({ [address]: value })
  }

  return (
    <form className="form figure-form" onSubmit={submit} noValidate>
      {enter.isSuccess && <DoneMessage>{value === null ? '已清空这一格。' : `已填写 ${value}。`}</DoneMessage>}
      {error && <ErrorMessage error={error} />}
      <Field
        label={`填写 ${cellLabel(address, report.format)}`}
        help="没有就填 0；还不知道就留空，留空不等于 0。"
        error={error?.fields[`figures.${address}`]}
        optional
      >
        {(control) => <InputNumber {...control} value={value} onChange={(typed) => setValue(typed)} />}
      </Field>
      <p className="form-buttons">
        <Button type="primary" htmlType="submit" loading={enter.isPending}>
          保存这一格
        </Button>
      </p>
    </form>
  )
}
