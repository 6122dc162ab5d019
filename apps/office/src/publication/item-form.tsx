import { catalogueCategories } from '@gongkai/law/publication'
import { Button, Checkbox, Input } from 'antd'
import { type FormEvent, type ReactNode, useState } from 'react'
import { asApiError } from '../api/api-error.ts'
import { Choice } from '../parts/choice.tsx'
import { DayPicker } from '../parts/day-picker.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { LongText } from '../parts/long-text.tsx'
import { categoryOptions } from './category-options.ts'
import { ItemBody } from './item-body.tsx'
import { htmlOfPlain, plainOfHtml } from './plain-body.ts'
import type { ItemContent } from './queries.ts'

export type TypedItem = {
  title: string
  category: string | null
  formedOn: string | null
  documentNo: string
  genre: string
  keywords: string
  summary: string
  /** Plain text, or HTML where the body holds more than plain text can say. */
  body: string
  bodyIsPlain: boolean
  normativeDocument: boolean
}

export function typedItem(content: ItemContent | null): TypedItem {
  const plain = plainOfHtml(content?.bodyHtml ?? '')
  return {
    title: content?.title ?? '',
    category: content?.category ?? null,
    formedOn: content?.formedOn ?? null,
    documentNo: content?.documentNo ?? '',
    genre: content?.genre ?? '',
    keywords: content?.keywords.join('、') ?? '',
    summary: content?.summary ?? '',
    body: plain ?? content?.bodyHtml ?? '',
    bodyIsPlain: plain !== null,
    normativeDocument: content?.normativeDocument ?? false,
  }
}

/** What was typed as content of an item; required parts left open go as empty and are refused by their sentence. */
export function contentOf(typed: TypedItem): ItemContent {
  return {
    title: typed.title.trim(),
    category: typed.category ?? '',
    formedOn: typed.formedOn ?? '',
    documentNo: typed.documentNo.trim() || null,
    genre: typed.genre.trim() || null,
    keywords: typed.keywords.split(/[、，,;；\s]+/).filter(Boolean),
    summary: typed.summary.trim() || null,
    bodyHtml: bodyHtmlOf(typed),
    normativeDocument: typed.normativeDocument,
  }
}

function bodyHtmlOf(typed: TypedItem): string {
  return typed.bodyIsPlain ? htmlOfPlain(typed.body) : typed.body
}

interface ItemFormProps {
  typed: TypedItem
  onTyped: (typed: TypedItem) => void
  error: unknown
  /** What stands under the error: a way to go on after a conflict. */
  errorHelp?: ReactNode
  saving: boolean
  saveLabel: string
  onSave: () => void
  onCancel: () => void
  /** Fields in front of the common ones: the organ of a new item. */
  children?: ReactNode
}

/** The editor of an item, with the body as it will be read beside it. */
export function ItemForm(props: ItemFormProps) {
  const { typed, onTyped, error, errorHelp, saving, saveLabel, onSave, onCancel, children } = props
  const [shown, setShown] = useState(false)
  const fields = error ? asApiError(error).fields : {}
  const set = (changed: Partial<TypedItem>) => onTyped({ ...typed, ...changed })

  function submit(event: FormEvent) {
    event.preventDefault()
    onSave()
  }

  return (
    <form className="form item-form" onSubmit={submit} noValidate>
      {Boolean(error) && <ErrorMessage error={error}>{errorHelp}</ErrorMessage>}
      {children}
      <Field name="title" label="标题" error={fields['title']}>
        {(control) => (
          <Input {...control} value={typed.title} onChange={(change) => set({ title: change.target.value })} />
        )}
      </Field>
      <Field
        name="category"
        label="类别"
        help="条例第二十条、第二十一条规定的主动公开内容。"
        error={fields['category']}
      >
        {(control) => (
          <Choice
            {...control}
            options={categoryOptions(catalogueCategories)}
            value={typed.category}
            onChange={(category) => set({ category })}
          />
        )}
      </Field>
      <div className="field-row">
        <Field name="formedOn" label="形成日期" help="自形成之日起 20 个工作日内公开。" error={fields['formedOn']}>
          {(control) => <DayPicker {...control} value={typed.formedOn} onChange={(formedOn) => set({ formedOn })} />}
        </Field>
        <Field name="documentNo" label="文号" optional help="例如 示政发〔2026〕8号" error={fields['documentNo']}>
          {(control) => (
            <Input
              {...control}
              value={typed.documentNo}
              onChange={(change) => set({ documentNo: change.target.value })}
            />
          )}
        </Field>
        <Field name="genre" label="体裁" optional help="通知、公告、决定……" error={fields['genre']}>
          {(control) => (
            <Input {...control} value={typed.genre} onChange={(change) => set({ genre: change.target.value })} />
          )}
        </Field>
      </div>
      <Checkbox
        checked={typed.normativeDocument}
        onChange={(change) => set({ normativeDocument: change.target.checked })}
      >
        这是行政规范性文件（计入年度报告第二部分）
      </Checkbox>
      <Field name="keywords" label="主题词" optional help="用顿号隔开。" error={fields['keywords']}>
        {(control) => (
          <Input {...control} value={typed.keywords} onChange={(change) => set({ keywords: change.target.value })} />
        )}
      </Field>
      <Field name="summary" label="内容概述" optional error={fields['summary']}>
        {(control) => <LongText {...control} value={typed.summary} onChange={(summary) => set({ summary })} />}
      </Field>
      <Field
        name="bodyHtml"
        label={typed.bodyIsPlain ? '正文' : '正文（HTML）'}
        help={
          typed.bodyIsPlain
            ? '一行一段。以“## ”开头的行是小标题，以“- ”开头的行是列表。'
            : '这篇正文含有表格、链接等内容，请直接修改 HTML。'
        }
        error={fields['bodyHtml']}
      >
        {(control) => (
          <LongText
            {...control}
            className={typed.bodyIsPlain ? '' : 'code'}
            rows={12}
            value={typed.body}
            onChange={(body) => set({ body })}
          />
        )}
      </Field>
      {shown && (
        <section aria-label="发布后的样子" className="preview">
          <h2>{typed.title}</h2>
          <ItemBody html={bodyHtmlOf(typed)} />
        </section>
      )}
      <p className="form-buttons">
        <Button type="primary" htmlType="submit" loading={saving}>
          {saveLabel}
        </Button>
        <Button aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? '收起预览' : '预览'}
        </Button>
        <Button onClick={onCancel}>不保存</Button>
      </p>
    </form>
  )
}
