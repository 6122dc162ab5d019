import { publicationChannelLabels } from '@gongkai/law/publication'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useParams } from 'react-router'
import { asApiError } from '../api/api-error.ts'
import type { ItemDetail } from '../api/types.ts'
import { Actions } from '../parts/actions.tsx'
import { DoneMessage } from '../parts/done-message.tsx'
import { History } from '../parts/history.tsx'
import { Queried } from '../parts/queried.tsx'
import { useToday } from '../session/session.tsx'
import { useTitle } from '../shell/use-title.ts'
import { dayInFull, dayInShort } from '../words/dates.ts'
import { ItemBody } from './item-body.tsx'
import { contentOf, ItemForm, typedItem } from './item-form.tsx'
import { ItemStatus } from './item-status.tsx'
import { itemQuery, useItemCommand, useReviseItem } from './queries.ts'

/** One item: how it reads, where it stands in the review, and what can be done. */
export function ItemPage() {
  const { id = '' } = useParams()
  const item = useQuery(itemQuery(id))
  return (
    <Queried what="信息" query={item}>
      {(detail) => <Item key={detail.id} detail={detail} reload={async () => void (await item.refetch())} />}
    </Queried>
  )
}

function Item({ detail, reload }: { detail: ItemDetail; reload: () => Promise<void> }) {
  useTitle(detail.title)
  const command = useItemCommand(detail.id)
  const [editing, setEditing] = useState(false)
  const [saved, setSaved] = useState(false)
  // revising is done in the editor, not in a form of its own
  const revise = detail.actions.find((action) => action.command === 'revise')
  const others = detail.actions.filter((action) => action.command !== 'revise')

  return (
    <>
      <div className="head">
        <h1>{detail.title}</h1>
        <ItemStatus item={detail} />
        <span className="quiet">{detail.organName}</span>
      </div>
      <div className="split split-side">
        <div className="stack">
          {saved && <DoneMessage>修改已经保存。</DoneMessage>}
          {detail.sentBackReason && (
            <section className="panel" aria-labelledby="sent-back">
              <h2 id="sent-back">退回修改的理由</h2>
              <p className="in prose">{detail.sentBackReason}</p>
            </section>
          )}
          {editing ? (
            <Editor
              detail={detail}
              reload={reload}
              onDone={(didSave) => {
                setEditing(false)
                setSaved(didSave)
              }}
            />
          ) : (
            <section className="panel" aria-labelledby="body">
              <h2 id="body">
                正文
                {revise?.allowed && (
                  <Button
                    size="small"
                    onClick={() => {
                      setSaved(false)
                      setEditing(true)
                    }}
                  >
                    修改
                  </Button>
                )}
              </h2>
              <div className="in">
                {detail.bodyHtml ? <ItemBody html={detail.bodyHtml} /> : <p className="quiet">还没有写正文。</p>}
              </div>
            </section>
          )}
          <section className="panel" aria-labelledby="history">
            <h2 id="history">
              经过 <small>只增不改</small>
            </h2>
            <div className="in">
              <History entries={detail.history} />
            </div>
          </section>
        </div>
        <div className="stack">
          <section className="panel" aria-labelledby="actions">
            <h2 id="actions">
              可以做的 <small>起草人不能审查和审批自己的信息</small>
            </h2>
            <div className="in">
              <Actions
                actions={others}
                run={async (name, body) => {
                  await command.mutateAsync({ command: name, body, expectedVersion: detail.version })
                  setEditing(false)
                  setSaved(false)
                }}
                reload={reload}
              />
            </div>
          </section>
          <Facts item={detail} />
        </div>
      </div>
    </>
  )
}

interface EditorProps {
  detail: ItemDetail
  reload: () => Promise<void>
  onDone: (didSave: boolean) => void
}

function Editor({ detail, reload, onDone }: EditorProps) {
  const revise = useReviseItem(detail.id)
  const [typed, setTyped] = useState(() => typedItem(detail))
  return (
    <section className="panel" aria-labelledby="editor">
      <h2 id="editor">修改</h2>
      <div className="in">
        <ItemForm
          typed={typed}
          onTyped={setTyped}
          error={revise.error}
          errorHelp={
            revise.error &&
            asApiError(revise.error).kind === 'conflict' && (
              <p className="message-buttons">
                <Button onClick={() => void reload().then(() => revise.reset())}>重新载入，保留已填内容</Button>
              </p>
            )
          }
          saving={revise.isPending}
          saveLabel="保存修改"
          onSave={() =>
            revise.mutate({ ...contentOf(typed), expectedVersion: detail.version }, { onSuccess: () => onDone(true) })
          }
          onCancel={() => onDone(false)}
        />
      </div>
    </section>
  )
}

const channelLabels: Record<string, string> = publicationChannelLabels

/** The metadata block, index number first. */
function Facts({ item }: { item: ItemDetail }) {
  const today = useToday()
  const lines: [string, string | null][] = [
    ['索引号', item.indexNo ?? '发布时编号'],
    ['类别', item.categoryLabel],
    ['文号', item.documentNo],
    ['体裁', item.genre],
    ['规范性文件', item.normativeDocument ? '是' : null],
    ['主题词', item.keywords.join('、') || null],
    ['形成日期', dayInShort(item.formedOn, today)],
    ['最迟公开', item.publishedOn ? null : item.why],
    ['公开日期', item.publishedOn && dayInShort(item.publishedOn, today)],
    ['公开渠道', item.channels.map((key) => channelLabels[key] ?? key).join('、') || null],
    ['撤下日期', item.withdrawnOn && dayInFull(item.withdrawnOn)],
    ['撤下理由', item.withdrawalReason],
    ['概述', item.summary],
    ['起草人', item.authorName],
  ]
  return (
    <section className="panel" aria-labelledby="facts">
      <h2 id="facts">
        著录{' '}
        {item.status === 'published' && (
          <small>
            <a href={`/items/${item.id}`}>门户上的页面</a>
          </small>
        )}
      </h2>
      <dl className="key-values in">
        {lines.map(
          ([label, value]) =>
            value && (
              <div key={label} className="key-row">
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}
