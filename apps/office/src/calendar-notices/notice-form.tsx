import { Button, Input, InputNumber } from 'antd'
import { type FormEvent, useState } from 'react'
import { asApiError } from '../api/api-error.ts'
import { DayPicker } from '../parts/day-picker.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { LongText } from '../parts/long-text.tsx'
import { useLoadNotice } from './queries.ts'
import { type ReadNotice, readNoticeText } from './read-notice-text.ts'

const nothing: ReadNotice = {
  year: null,
  title: null,
  documentNo: null,
  publishedOn: null,
  off: [],
  makeupWorkdays: [],
}

/** The text of a notice is pasted; what was read of it is shown beside, to be checked and completed. */
export function NoticeForm({ onLoaded, onCancel }: { onLoaded: (documentNo: string) => void; onCancel: () => void }) {
  const load = useLoadNotice()
  const [text, setText] = useState('')
  const [notice, setNotice] = useState<ReadNotice>(nothing)
  const fields = load.error ? asApiError(load.error).fields : {}
  const errorOf = (name: string) => fields[name] && { error: fields[name] }

  function submit(event: FormEvent) {
    event.preventDefault()
    const { year, title, documentNo, publishedOn, off, makeupWorkdays } = notice
    load.mutate(
      {
        year: year ?? 0,
        title: title ?? '',
        documentNo: documentNo ?? '',
        publishedOn: publishedOn ?? '',
        off,
        makeupWorkdays,
      },
      { onSuccess: (loaded) => onLoaded(loaded.documentNo) },
    )
  }

  return (
    <form className="form" onSubmit={submit} noValidate aria-label="放假通知">
      {load.error && <ErrorMessage error={load.error} />}
      <Field
        name="text"
        label="通知全文"
        help="从中国政府网复制通知全文，粘贴在这里；读出的内容列在下面，请核对。"
        optional
      >
        {(control) => (
          <LongText
            {...control}
            rows={8}
            value={text}
            onChange={(pasted) => {
              setText(pasted)
              setNotice(readNoticeText(pasted))
            }}
          />
        )}
      </Field>
      <Field name="year" label="年份" short {...errorOf('year')}>
        {({ 'aria-required': _required, ...control }) => (
          <InputNumber
            {...control}
            min={2000}
            max={2100}
            value={notice.year}
            onChange={(year) => setNotice({ ...notice, year })}
          />
        )}
      </Field>
      <Field name="title" label="标题" {...errorOf('title')}>
        {(control) => (
          <Input
            {...control}
            value={notice.title ?? ''}
            onChange={(change) => setNotice({ ...notice, title: change.target.value })}
          />
        )}
      </Field>
      <Field name="documentNo" label="文号" short {...errorOf('documentNo')}>
        {(control) => (
          <Input
            {...control}
            value={notice.documentNo ?? ''}
            onChange={(change) => setNotice({ ...notice, documentNo: change.target.value })}
          />
        )}
      </Field>
      <Field name="publishedOn" label="发布日期" short {...errorOf('publishedOn')}>
        {(control) => (
          <DayPicker
            {...control}
            value={notice.publishedOn}
            onChange={(publishedOn) => setNotice({ ...notice, publishedOn })}
          />
        )}
      </Field>
      <section aria-label="读出的安排" role="status">
        {notice.off.length === 0 ? (
          <p className="quiet">还没有读出放假的日期。</p>
        ) : (
          <>
            <p>
              <strong>放假 {notice.off.length} 段：</strong>
              {notice.off.map(({ name, from, to }) => `${name} ${from}${from === to ? '' : ` 至 ${to}`}`).join('；')}
            </p>
            <p>
              <strong>调休上班 {notice.makeupWorkdays.length} 天：</strong>
              {notice.makeupWorkdays.map(({ day }) => day).join('、') || '没有'}
            </p>
          </>
        )}
      </section>
      <p className="form-buttons">
        <Button type="primary" htmlType="submit" loading={load.isPending} disabled={notice.off.length === 0}>
          载入，重新计算到期日
        </Button>
        <Button onClick={onCancel}>不载入</Button>
      </p>
    </form>
  )
}
