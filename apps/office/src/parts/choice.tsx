import { Select } from 'antd'
import { groupedOptions, type Option } from './grouped-options.ts'
import './choice.css'

interface ChoiceProps {
  options: readonly Option[]
  value: string | null
  onChange: (value: string | null) => void
  optional?: boolean
  placeholder?: string
  id?: string
  'aria-label'?: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
  'aria-required'?: boolean
}

/** One of several, in groups where the options have them; the help of an option stands under its label. */
export function Choice({ options, value, onChange, optional = false, placeholder, ...control }: ChoiceProps) {
  const chosen = options.find((option) => option.value === value)
  return (
    <>
      <Select
        {...control}
        className="choice"
        value={value ?? undefined}
        onChange={(picked?: string) => onChange(picked ?? null)}
        allowClear={optional}
        placeholder={placeholder ?? '请选择'}
        options={groupedOptions(options)}
        showSearch={options.length > 8 ? { filterOption: matches } : false}
        optionRender={(option) => (
          <span className="choice-option">
            {option.label}
            {'help' in option.data && option.data.help && <small>{option.data.help}</small>}
          </span>
        )}
        listHeight={320}
        // the list stays inside the page's landmark, where reading aids expect it, and inside a dialog, which lies above
        getPopupContainer={(control) => control.closest('dialog, main') ?? document.body}
      />
      {chosen?.help && <p className="choice-help">{chosen.help}</p>}
    </>
  )
}

/** Words are looked for in labels and helps of options, not in the names of groups: those would bring all their options. */
function matches(words: string, option: object | undefined): boolean {
  if (!option || !('label' in option) || 'options' in option) return false
  const help = 'help' in option ? option.help : ''
  return `${option.label} ${help}`.includes(words.trim())
}
