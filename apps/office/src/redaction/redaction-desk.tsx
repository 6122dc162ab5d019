import type { RedactionGround } from '@gongkai/law/redaction'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { isTyping } from '../keyboard/shortcut.ts'
import { FindWords } from './find-words.tsx'
import { FinishPanel } from './finish-panel.tsx'
import { groundOptions, MarkList } from './mark-list.tsx'
import { type Desk, deskOf, lay, type Mark, marksFor, plainMarks, redo, undo } from './marks.ts'
import { MarkedPage } from './marked-page.tsx'
import { type AnswerDocumentDetail, useDocumentActs } from './queries.ts'

/** Pixels across at each step of zooming. */
const zooms = [480, 640, 820, 1040, 1320, 1680, 2200]

/** The desk of one document: its page with the marks, and beside it everything that can be done with the keyboard. */
export function RedactionDesk({ requestId, detail }: { requestId: string; detail: AnswerDocumentDetail }) {
  const acts = useDocumentActs(requestId, detail.id)
  const navigate = useNavigate()
  const [desk, setDesk] = useState<Desk>(() => deskOf(detail.markList, detail.words))
  const [saved, setSaved] = useState<Pick<Desk, 'marks' | 'words'>>(desk)
  const [page, setPage] = useState(1)
  const [zoom, setZoom] = useState(1)
  const [ground, setGround] = useState<RedactionGround>('personalPrivacy')
  const [selected, setSelected] = useState<number | null>(null)
  const [found, setFound] = useState<string | null>(null)

  const readOnly = !detail.mayRedact || detail.frozen !== null
  const dirty = desk.marks !== saved.marks || desk.words !== saved.words
  const { marks, words } = desk
  const busy = (['save', 'finish', 'needNone', 'discard'] as const).find((act) => acts[act].isPending) ?? null
  const error = acts.finish.error ?? acts.save.error ?? acts.needNone.error ?? acts.discard.error
  useLeaveWarning(dirty)
  useUndoKeys(readOnly, setDesk)

  const forgetErrors = () => {
    for (const act of [acts.finish, acts.save, acts.needNone, acts.discard]) act.reset()
  }
  const change = (next: Mark[]) => setDesk(lay(desk, { marks: next }))
  const add = (added: Mark[]) => {
    change([...marks, ...added])
    setSelected(added.at(-1)?.key ?? null)
  }
  const remove = (key: number) => change(marks.filter((mark) => mark.key !== key))
  const exchange = (changed: Mark) => change(marks.map((mark) => (mark.key === changed.key ? changed : mark)))
  const numberOf = (key: number) => marks.findIndex((mark) => mark.key === key) + 1

  const find = (text: string) => {
    setFound(null)
    acts.find.mutate(text, {
      onSuccess: ({ found: places }) => {
        const added = marksFor(desk, places, ground)
        const withWord = words.includes(text) ? words : [...words, text]
        setDesk(lay(desk, { marks: [...marks, ...added], words: withWord }))
        setPage(added[0]?.page ?? page)
        setFound(foundInWords(text, places.length, added.length, detail))
      },
    })
  }
  const save = async (): Promise<number> => {
    forgetErrors()
    const body = { expectedVersion: detail.version, marks: plainMarks(marks), words }
    const { version } = await acts.save.mutateAsync(body)
    setSaved({ marks, words })
    return version
  }
  const finish = async () => {
    const version = dirty ? await save() : detail.version
    forgetErrors()
    await acts.finish.mutateAsync(version)
  }

  const shown = detail.pageSizes[page - 1]
  const onPage = marks.filter((mark) => mark.page === page)
  return (
    <div className="split split-side">
      <section className="panel" aria-labelledby="pages">
        <h2 id="pages">
          原件{' '}
          <small>
            第 {page} 页，共 {detail.pages} 页
          </small>
        </h2>
        <div className="page-tools" role="toolbar" aria-label="页面">
          <Button size="small" disabled={page === 1} onClick={() => setPage(page - 1)}>
            上一页
          </Button>
          <Button size="small" disabled={page === detail.pages} onClick={() => setPage(page + 1)}>
            下一页
          </Button>
          <Button size="small" disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
            缩小
          </Button>
          <Button size="small" disabled={zoom === zooms.length - 1} onClick={() => setZoom(zoom + 1)}>
            放大
          </Button>
          {!readOnly && (
            <>
              <Button size="small" disabled={desk.past.length === 0} onClick={() => setDesk(undo)}>
                撤销
              </Button>
              <Button size="small" disabled={desk.future.length === 0} onClick={() => setDesk(redo)}>
                重做
              </Button>
            </>
          )}
        </div>
        {shown && !shown.hasText && (
          <p className="in">这一页是扫描件或者图片，不能查找文字，请仔细看过，用鼠标或者“添加一处遮盖”标出。</p>
        )}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
        <section className="page-scroll" tabIndex={0} aria-label="页面的图片">
          {shown && (
            <MarkedPage
              page={shown}
              picture={`/api/requests/${requestId}/documents/${detail.id}/pages/${page}?width=${pictureWidth(zoom)}`}
              wide={zooms[zoom] ?? 820}
              marks={onPage}
              numberOf={numberOf}
              ground={ground}
              selected={selected}
              readOnly={readOnly}
              onSelect={setSelected}
              onDraw={(mark) => add([{ ...mark, key: desk.last + 1 }])}
              onChange={exchange}
              onRemove={remove}
            />
          )}
        </section>
      </section>
      <div className="stack">
        <section className="panel" aria-labelledby="finish">
          <h2 id="finish">副本</h2>
          <div className="in">
            <FinishPanel
              requestId={requestId}
              detail={detail}
              marks={marks.length}
              dirty={dirty}
              busy={busy}
              error={error}
              onSave={() => void save().catch(shownAbove)}
              onFinish={() => void finish().catch(shownAbove)}
              onNeedNone={(reason) => {
                forgetErrors()
                acts.needNone.mutate({ expectedVersion: detail.version, reason })
              }}
              onDiscard={() => {
                forgetErrors()
                acts.discard.mutate(detail.version, { onSuccess: () => void navigate(`/requests/${requestId}`) })
              }}
            />
          </div>
        </section>
        <section className="panel" aria-labelledby="marks">
          <h2 id="marks">
            遮盖 <small>{marks.length} 处</small>
          </h2>
          <div className="in">
            {!readOnly && (
              <>
                <p>
                  <label htmlFor="new-ground">新遮盖的理由</label>{' '}
                  <select
                    id="new-ground"
                    value={ground}
                    onChange={(chosen) => setGround(chosen.target.value as RedactionGround)}
                  >
                    {groundOptions.map(([value, label]) => (
                      <option key={value} value={value}>
                        {label}
                      </option>
                    ))}
                  </select>
                </p>
                <FindWords
                  words={words}
                  readOnly={readOnly}
                  busy={acts.find.isPending}
                  error={acts.find.error}
                  found={found}
                  onFind={find}
                  onForget={(word) => setDesk(lay(desk, { words: words.filter((one) => one !== word) }))}
                />
              </>
            )}
            <MarkList
              marks={marks}
              page={page}
              selected={selected}
              readOnly={readOnly}
              onGo={(mark) => {
                setPage(mark.page)
                setSelected(mark.key)
                focusMark(mark.key)
              }}
              onGround={(mark, chosen) => exchange({ ...mark, ground: chosen })}
              onRemove={remove}
            />
            {!readOnly && (
              <>
                <p className="form-buttons">
                  <Button
                    size="small"
                    onClick={() => {
                      const key = desk.last + 1
                      add([{ page, x: 0.4, y: 0.45, width: 0.2, height: 0.04, ground, key }])
                      focusMark(key)
                    }}
                  >
                    添加一处遮盖
                  </Button>
                </p>
                <p className="quiet">
                  选中一处后：方向键移动，<kbd>Shift</kbd> 加方向键改变大小，<kbd>Delete</kbd> 删除；
                  <kbd>Ctrl</kbd> 加 <kbd>Z</kbd> 撤销。
                </p>
              </>
            )}
          </div>
        </section>
      </div>
    </div>
  )
}

/** The picture is drawn for sharp screens, and anew only at every other step of zooming. */
const pictureWidth = (zoom: number): number => (zoom < 3 ? 1400 : zoom < 5 ? 2000 : 3000)

/** The page shows the error of the act itself; nothing is left to be said. */
const shownAbove = (): void => {}

/** Puts the focus on a mark once its page is drawn, so that the arrow keys move it. */
function focusMark(key: number): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(`mark-${key}`)?.focus()))
}

function foundInWords(text: string, places: number, added: number, { pageSizes }: AnswerDocumentDetail): string {
  const unread = pageSizes.filter(({ hasText }) => !hasText).length
  const scans = unread === 0 ? '' : `另有 ${unread} 页是扫描件或者图片，不能查找，请逐页看过。`
  if (places === 0) return `没有找到“${text}”。${scans}`
  return `“${text}”找到 ${places} 处，${added === 0 ? '都已经遮盖' : `新遮盖 ${added} 处`}。${scans}`
}

/** Ctrl+Z and Ctrl+Y, except where text is typed: there they belong to the text. */
function useUndoKeys(readOnly: boolean, setDesk: (step: (desk: Desk) => Desk) => void): void {
  useEffect(() => {
    if (readOnly) return
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || isTyping(event.target as HTMLElement | null)) return
      const step = event.key === 'z' ? undo : event.key === 'y' ? redo : null
      if (step === null) return
      event.preventDefault()
      setDesk(step)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [readOnly, setDesk])
}

/** Asks before the page is left with changes that are not kept. */
function useLeaveWarning(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [dirty])
}
