import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RequestDetail } from '../api/types.ts'
import { ErrorMessage } from '../parts/error-message.tsx'
import { useSession } from '../session/session.tsx'
import { fileSize } from '../words/file-size.ts'
import { AttachFile } from './attach-file.tsx'
import { identityQuery } from './queries.ts'

/** What the applicant asked for, as it was filled in. OGI 29. Identity and contacts stay masked until asked for. */
export function FormPanel({ request }: { request: RequestDetail }) {
  const [wanted, setWanted] = useState(false)
  const { permissions } = useSession()
  const identity = useQuery({ ...identityQuery(request.id), enabled: wanted })
  const form = identity.data ?? request.form
  const lines: [string, string | null][] = [
    ['身份证明', together(form.identityKindLabel, form.identityNumber ?? form.identityNumberMasked)],
    ['法定代表人', form.representative],
    ['联系人', form.contactPerson],
    ['代理人', together(form.agentName, form.agentIdentityNumberMasked)],
    ['代理人电话', form.agentPhone],
    ['电话', form.phone],
    ['电子邮箱', form.email],
    ['通信地址', form.postalAddress],
    ['信息名称', form.documentTitle],
    ['文号', form.documentNo],
    ['用途', form.purpose],
    ['提供方式', form.provisionFormLabel],
    ['获取途径', form.obtainingRouteLabel],
  ]
  return (
    <section className="panel" aria-labelledby="form">
      <h2 id="form">
        申请内容 <small>{request.channelLabel}</small>
      </h2>
      <div className="in">
        {identity.error && <ErrorMessage error={identity.error} />}
        <dl className="key-values">
          <dt>申请人</dt>
          <dd>
            {form.name}
            <span className="quiet after">{request.applicantKindLabel}</span>
            {request.identityReadable && !form.identityShown && (
              <span className="after">
                <button type="button" className="link-button" onClick={() => setWanted(true)}>
                  查看身份证明和联系方式
                </button>
                <span className="quiet">（会记录）</span>
              </span>
            )}
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
        {permissions.includes('request.attach') && <AttachFile requestId={request.id} />}
      </div>
    </section>
  )
}

function together(label: string | null, text: string | null): string | null {
  return [label, text].filter(Boolean).join('　') || null
}
