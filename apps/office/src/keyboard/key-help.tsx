import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { Dialog } from '../parts/dialog.tsx'
import type { Shortcut } from './shortcut.ts'
import { useShortcutRegistry, useShortcuts } from './shortcuts.tsx'

const keyNames: Record<string, string> = { enter: 'Enter', escape: 'Esc' }

/** The list of all keys of the page at hand, opened with `?`, and the switch that turns them off. */
export function KeyHelp() {
  const registry = useShortcutRegistry()
  const [shown, setShown] = useState<Shortcut[] | null>(null)
  const open = () => setShown(registry.all())
  useShortcuts([{ key: '?', text: '列出全部快捷键', run: open }])

  return (
    <>
      <button type="button" className="bar-button" onClick={open}>
        快捷键 <kbd>?</kbd>
      </button>
      {shown && (
        <Dialog title="快捷键" onClose={() => setShown(null)}>
          <dl className="key-values">
            {shown.map((shortcut) => (
              <div key={shortcut.key} className="key-row">
                <dt>
                  <kbd>{keyNames[shortcut.key] ?? shortcut.key.toUpperCase()}</kbd>
                </dt>
                <dd>{shortcut.text}</dd>
              </div>
            ))}
            <div className="key-row">
              <dt>
                <kbd>Enter</kbd>
              </dt>
              <dd>打开选中的行</dd>
            </div>
          </dl>
          <p className="dialog-line">
            <Checkbox
              checked={registry.enabled}
              onChange={(change: { target: { checked: boolean } }) => registry.setEnabled(change.target.checked)}
            >
              使用单键快捷键（输入文字时自动不起作用）
            </Checkbox>
          </p>
          <p className="dialog-buttons">
            <Button type="primary" onClick={() => setShown(null)}>
              关闭
            </Button>
          </p>
        </Dialog>
      )}
    </>
  )
}
