import type { RequestDetail } from '../api/types.ts'
import { fileSize } from '../words/file-size.ts'
import { identityKindLabels, labelOf, obtainingRouteLabels, provisionFormLabels } from './form-labels.ts'

/** What the applicant asked for, as it was filled in. OGI 29. */
export function FormPanel({ request }: { request: RequestDetail }) {
  const { form } = request
  const lines: [string, string | null][] = [
    [
      '身份证明',
      [labelOf(identityKindLabels, form.identityKind), form.identityNumberMasked].filter(Boolean).join('　') || null,
    ],
    ['法定代表人', form.representative],
    ['联系人', form.contactPerson],
    ['电话', form.phone],
    ['电子邮箱', form.email],
    ['通信地址', form.postalAddress],
    ['信息名称', form.documentTitle],
    ['文号', form.documentNo],
    ['用途', form.purpose],
    ['提供方式', labelOf(provisionFormLabels, form.provisionForm)],
    ['获取途径', labelOf(obtainingRouteLabels, form.obtainingRoute)],
  ]
  return (
    <section className="panel" aria-labelledby="form">
      <h2 id="form">
        申请内容 <small>{request.channelLabel}</small>
      </h2>
      <dl className="key-values in">
        <dt>申请人</dt>
        <dd>
          {form.name}　<span className="quiet">{request.applicantKindLabel}</span>
        </dd>
        <dt>所需信息</dt>
        <dd className="prose">{form.content}</dd>
        {lines.map(
          ([label, value]) =>
            value && (
              <div key={label} className="key-row">
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        {request.attachments.length > 0 && (
          <>
            <dt>附件</dt>
            <dd>
              <ul>
                {request.attachments.map((file) => (
                  <li key={file.id}>
                    <a href={file.href} download={file.fileName}>
                      {file.fileName}
                    </a>
                    <span className="quiet after">{fileSize(file.size)}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}
