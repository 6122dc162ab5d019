import { catalogueCategories } from '@gongkai/law/publication'
import { OrganOptions } from '../../patterns/organ-filter.tsx'
import { SelectField, TextField } from './fields.tsx'
import type { RequestFormProps } from './request-form-props.ts'

/** 向哪个机关申请. */
export function OrganPart({ site, values, errors, organGuide }: RequestFormProps) {
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
      {site.organs.length > 1 && <OrganGuide site={site} organGuide={organGuide} />}
    </fieldset>
  )
}

/** 这件信息由谁掌握: by words and category; the list above stays the way for everybody. */
function OrganGuide({ site, organGuide }: Pick<RequestFormProps, 'site' | 'organGuide'>) {
  const { words, category, found } = organGuide
  return (
    <details className="why" open={found !== null}>
      <summary>不知道这件信息由谁掌握？</summary>
      <TextField
        name="organWords"
        label="这件信息是关于什么的"
        value={words}
        help="写几个词，例如“小学招生”“拆迁补偿”。不写的，按下面“需要什么信息”里的内容找。"
        maxLength={100}
      />
      <SelectField name="organCategory" label="属于哪一类" value={category}>
        <option value="">不确定</option>
        {catalogueCategories.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </SelectField>
      <button className="button button-second" type="submit" name="findOrgan" value="1" formNoValidate>
        找一找
      </button>
      {found !== null && (
        <div role="status" className="space-above">
          {found.length === 0 ? (
            <p>没有找到明显相关的机关。请在上面的列表里选择，或者选上一级机关。</p>
          ) : (
            <ul className="lines">
              {found.map(({ organId, words: why, published }) => (
                <li key={organId}>
                  <button className="plain-button" type="submit" name="chooseOrgan" value={organId} formNoValidate>
                    选择{site.organ(organId)?.name ?? organId}
                  </button>{' '}
                  <span className="small quiet">
                    {[
                      why.length > 0 ? `职责或者公开的信息里有：${why.join('、')}` : '',
                      published > 0 ? `公开过 ${published} 条这一类的信息` : '',
                    ]
                      .filter(Boolean)
                      .join('；')}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </details>
  )
}
