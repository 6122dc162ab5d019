import { Button } from 'antd'
import { type ReactNode, useRef, useState } from 'react'
import type { Action } from '../api/types.ts'
import { CommandForm } from './command-form.tsx'
import { type CommandBody, type CommandValues, filledIn, initialValues } from './command-values.ts'
import { DoneMessage } from './done-message.tsx'
import { orderedActions } from './ordered-actions.ts'
import './actions.css'

interface ActionsProps {
  actions: readonly Action[]
  /** Sends a command with what was filled in; a refusal is thrown as an ApiError. */
  run: (command: string, body: CommandBody) => Promise<void>
  reload: () => Promise<void>
  /** What the values typed so far for a command lead to. */
  noteOf?: (command: string, values: CommandValues) => ReactNode
}

/** What can be done now: the primary one first, each with its consequence; a forbidden one is dashed with its reasons. */
export function Actions({ actions, run, reload, noteOf }: ActionsProps) {
  const [open, setOpen] = useState<Action | null>(null)
  const [typed, setTyped] = useState<Record<string, CommandValues>>({})
  const [done, setDone] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  // after a reload the open action may have become forbidden or have gone: its form stays with what was typed
  const listed = open && !actions.some((action) => action.command === open.command)
  const shown = listed ? [...actions, gone(open)] : actions

  async function send(action: Action, values: CommandValues) {
    await run(action.command, filledIn(values, action.fields))
    setOpen(null)
    setTyped(({ [action.command]: _sent, ...others }) => others)
    setDone(`${action.label}：已办好。`)
  }

  /** Puts the form away and the focus back on the button that opened it. */
  function close(command: string) {
    setOpen(null)
    box.current?.querySelector<HTMLElement>(`[data-command="${command}"]`)?.focus()
  }

  return (
    <div className="actions" ref={box}>
      {done && <DoneMessage key={done + actions.length}>{done}</DoneMessage>}
      {shown.length === 0 && <p className="quiet">现在没有可以办的事。</p>}
      {orderedActions(shown).map((action) => {
        const isOpen = action.command === open?.command
        const values = typed[action.command] ?? initialValues(action.fields)
        return (
          <div key={action.command} className="action">
            {action.allowed ? (
              <Button
                type={action.primary ? 'primary' : 'default'}
                aria-expanded={isOpen}
                data-command={action.command}
                onClick={() => {
                  setDone(null)
                  setOpen(isOpen ? null : action)
                }}
              >
                {action.label}
              </Button>
            ) : (
              <Button className="refused" aria-disabled="true" aria-describedby={`why-not-${action.command}`}>
                {action.label}
              </Button>
            )}
            <small id={`why-not-${action.command}`}>
              {action.allowed ? action.consequence : `不可用：${action.reasons.join('；')}`}
            </small>
            {isOpen && (
              <CommandForm
                action={action}
                values={values}
                onChange={(changed) => setTyped({ ...typed, [action.command]: changed })}
                onSubmit={() => send(action, values)}
                onCancel={() => close(action.command)}
                onReload={reload}
                note={noteOf?.(action.command, values)}
              />
            )}
          </div>
        )
      })}
    </div>
  )
}

function gone(action: Action): Action {
  return { ...action, allowed: false, primary: false, reasons: ['现在的状态没有这一步'] }
}
