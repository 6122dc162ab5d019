import { OrganOptions } from '../../patterns/organ-filter.tsx'
import { SelectField } from './fields.tsx'
import type { RequestFormProps } from './request-form-props.ts'

/** 向哪个机关申请. */
export function OrganPart({ site, values, errors }: RequestFormProps) {
  return (
    <fieldset className="part">
      <legend>一、向哪个机关申请</legend>
      <SelectField
        name="organId"
        label="受理机关"
        value={values.organId}
        error={errors.organId}
        help="谁制作的信息，就向谁申请。不清楚的，可以先选上一级机关，工作人员会告诉您。"
      >
        <option value="">请选择</option>
        <OrganOptions site={site} />
      </SelectField>
    </fieldset>
  )
}
