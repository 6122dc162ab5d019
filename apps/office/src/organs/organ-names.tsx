import { Input, InputNumber } from 'antd'
import { Choice } from '../parts/choice.tsx'
import { Field } from '../parts/field.tsx'
import { isOrganKind, type OrganKind, organKindOptions } from './organ-kinds.ts'

/** What an organ is called and numbered by, as it is typed. */
export interface TypedNames {
  name: string
  shortName: string
  kind: OrganKind | null
  organCode: string
  documentMark: string
  sortOrder: number | null
}

export const untypedNames: TypedNames = {
  name: '',
  shortName: '',
  kind: null,
  organCode: '',
  documentMark: '',
  sortOrder: 0,
}

interface OrganNamesProps {
  typed: TypedNames
  onTyped: (typed: TypedNames) => void
  fields: Record<string, string>
}

/** The fields that a new organ and a renamed one share. */
export function OrganNames({ typed, onTyped, fields }: OrganNamesProps) {
  const set = (changed: Partial<TypedNames>) => onTyped({ ...typed, ...changed })
  const text = (name: 'name' | 'shortName' | 'organCode' | 'documentMark', label: string, help?: string) => (
    <Field
      name={name}
      label={label}
      help={help}
      optional={name === 'organCode' || name === 'documentMark'}
      short={name !== 'name'}
      {...(fields[name] && { error: fields[name] })}
    >
      {(control) => (
        <Input {...control} value={typed[name]} onChange={(change) => set({ [name]: change.target.value })} />
      )}
    </Field>
  )
  return (
    <>
      {text('name', '名称', '规范全称，用在文书和年度报告里')}
      {text('shortName', '简称')}
      <Field name="kind" label="类型" short {...(fields['kind'] && { error: fields['kind'] })}>
        {(control) => (
          <Choice
            {...control}
            options={organKindOptions}
            value={typed.kind}
            onChange={(kind) => set({ kind: isOrganKind(kind) ? kind : null })}
          />
        )}
      </Field>
      {text('organCode', '机构代码', '9 位组织机构代码或者 18 位统一社会信用代码：索引号的前段')}
      {text('documentMark', '机关代字', '文号里年份以前的部分，例如“示建公开”')}
      <Field
        name="sortOrder"
        label="次序"
        help="同级机关之间，小的在前"
        short
        {...(fields['sortOrder'] && { error: fields['sortOrder'] })}
      >
        {({ 'aria-required': _required, ...control }) => (
          <InputNumber
            {...control}
            min={-9999}
            max={9999}
            value={typed.sortOrder}
            onChange={(sortOrder) => set({ sortOrder })}
          />
        )}
      </Field>
    </>
  )
}
