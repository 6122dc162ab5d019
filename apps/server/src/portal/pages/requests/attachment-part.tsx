import { attachmentTypes, MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS } from '@gongkai/platform/files'
import { fileSize } from '../items/file-size.ts'
import type { RequestFormProps } from './request-form-props.ts'

type AttachmentPartProps = Pick<RequestFormProps, 'errors' | 'held'> & { legend: string; example: string }

/** 附件: what was sent already, and a field for more. */
export function AttachmentPart({ errors, held, legend, example }: AttachmentPartProps) {
  return (
    <fieldset className="part">
      <legend>{legend}</legend>
      {held.length > 0 && (
        <ul className="files">
          {held.map(({ id, fileName, bytes }) => (
            <li key={id}>
              <input type="hidden" name="held" value={id} />
              <span>{fileName}</span>
              <span className="small quiet">{fileSize(bytes.length)}，已上传</span>
              <button className="plain-button" type="submit" name="remove" value={id} formNoValidate>
                移除<span className="unseen">附件 {fileName}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={errors.attachments === undefined ? 'field' : 'field faulty-field'}>
        <label htmlFor="attachments">{held.length > 0 ? '再添加文件' : '选择文件'}</label>
        <p className="help" id="attachments-help">
          {example}可以一次选几个，最多 {MAX_ATTACHMENTS} 个，每个不超过 {MAX_ATTACHMENT_BYTES / 1024 / 1024} MB。可以是{' '}
          {Object.values(attachmentTypes).join('、')}。
        </p>
        {errors.attachments !== undefined && (
          <p className="error" id="attachments-error">
            <span className="unseen">错误：</span>
            {errors.attachments}
          </p>
        )}
        <input
          id="attachments"
          name="attachments"
          type="file"
          multiple
          aria-invalid={errors.attachments === undefined ? undefined : true}
          aria-describedby={
            errors.attachments === undefined ? 'attachments-help' : 'attachments-help attachments-error'
          }
        />
      </div>
    </fieldset>
  )
}
