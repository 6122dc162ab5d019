import { type ActionField, field } from '../action-field.ts'
import type { ReasonTemplate } from '../reason-templates/index.ts'

/** A choice among the organ's templates that writes its words into another field of the form, until someone changes it. */
function templateField(templates: readonly ReasonTemplate[], into: string, more: Partial<ActionField>): ActionField {
  return field('reasonTemplate', '套用模板', 'select', {
    required: false,
    help: '选中后填入下面的文字，可以再改',
    options: templates.map(({ id, name, text }) => ({ value: id, label: name, fills: { [into]: text } })),
    ...more,
  })
}

/** Fields with the templates before the field whose words they give; unchanged where the organ has none. */
function before(fields: readonly ActionField[], name: string, templates: readonly ReasonTemplate[]): ActionField[] {
  return fields.flatMap((one) => {
    if (one.name !== name) return [one]
    return [templateField(templates, name, one.when === undefined ? {} : { when: one.when }), one]
  })
}

/** Puts the templates of the organ into the forms that need reasons: the draft of an answer, the notice of correction. */
export function withTemplates(
  command: string,
  fields: ActionField[],
  templates: Record<ReasonTemplate['use'], readonly ReasonTemplate[]>,
): ActionField[] {
  if (command === 'askCorrection' && templates.correction.length > 0) {
    return before(fields, 'guidance', templates.correction)
  }
  if (command !== 'draftAnswer' || templates.answer.length === 0) return fields
  return fields.map((one) =>
    one.name === 'parts' && one.fields ? { ...one, fields: before(one.fields, 'reasons', templates.answer) } : one,
  )
}
