import {
  identityKindLabels,
  type IdentityKind,
  obtainingRouteLabels,
  type ObtainingRoute,
  provisionFormLabels,
  type ProvisionForm,
} from '../actions/requests/index.ts'
import { openIdentity } from '../actions/requests/request-form.ts'
import { applicantKindLabels, type ApplicantKind } from '@gongkai/law/requests'
import type { Outcome } from '../outcome.ts'
import type { Platform } from '../platform.ts'
import { applicantActLabels, recordApplicantAct } from './applicant-acts.ts'
import { applicantView } from './applicant-view.ts'
import { type ApplicantActor, withOwnRequest } from './with-request.ts'

/** What is kept of one request of an applicant, by the words people read it with. PIPL 45. */
export interface OwnRequestExport {
  exportedAt: string
  request: Record<string, string | null>
  applicant: Record<string, string | null>
  asked: Record<string, string | null>
  history: { day: string; what: string; detail: string | null }[]
  dueDate: { due: string | null; steps: { day: string; text: string; article: string }[] }
  answer: Record<string, string> | null
  files: { fileName: string; size: number; handedInAt: string }[]
  satisfaction: { score: number; word: string | null; day: string } | null
}

/** 导出: everything kept of one's own request, in full. Recorded as an act of the applicant. */
export async function exportOwnRequest(
  platform: Platform,
  actor: ApplicantActor,
): Promise<Outcome<{ data: OwnRequestExport }>> {
  const found = await applicantView(platform, actor)
  if (!found.ok) return found
  const recorded = await withOwnRequest(platform, actor, 'request.exportOwn', async ({ tx, requestId, organId }) => {
    await recordApplicantAct(tx, platform, { requestId, organId, kind: 'dataExported' })
    return { ok: true as const }
  })
  if (!recorded.ok) return recorded
  const { status, acts, files, satisfaction } = found.view
  const form = await platform.database.kysely
    .selectFrom('request_form')
    .selectAll()
    .where('request_id', '=', status.requestId)
    .executeTakeFirstOrThrow()
  const identity = openIdentity(platform.encryption, form)
  const history = [
    ...status.history.map(({ day, label, detail }) => ({ day, what: label, detail })),
    ...acts.map((act) => ({
      day: act.day,
      what: applicantActLabels[act.kind],
      detail: [...act.fileNames, ...(act.note === null ? [] : [act.note])].join('；') || null,
    })),
  ].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
  const { answer } = status
  return {
    ok: true,
    data: {
      exportedAt: platform.now().toISOString(),
      request: {
        申请编号: status.requestNo,
        受理机关: status.organName,
        状态: status.statusLabel,
        提交日期: status.submittedOn,
        收到申请之日: status.receivedOn,
      },
      applicant: {
        申请人类型: applicantKindLabels[form.applicant_kind as ApplicantKind],
        姓名或者名称: identity.name,
        证件类型: form.identity_kind === null ? null : identityKindLabels[form.identity_kind as IdentityKind],
        证件号码: identity.identityNumber,
        法定代表人: identity.representative,
        联系人: identity.contactPerson,
        联系电话: identity.phone,
        电子邮箱: identity.email,
        通信地址: identity.postalAddress,
      },
      asked: {
        所需信息: form.content,
        信息名称: form.document_title,
        文号: form.document_no,
        用途: form.purpose,
        希望的形式: form.provision_form === null ? null : provisionFormLabels[form.provision_form as ProvisionForm],
        获取的途径: form.obtaining_route === null ? null : obtainingRouteLabels[form.obtaining_route as ObtainingRoute],
      },
      history,
      dueDate: { due: status.dueOn, steps: status.why.map(({ day, text, article }) => ({ day, text, article })) },
      answer:
        answer === null
          ? null
          : {
              结果: answer.kindLabel,
              文号: answer.documentNo,
              答复日期: answer.answeredOn,
              依据: answer.article,
              内容: answer.content,
              理由: answer.reasons,
            },
      files: files.map(({ fileName, size, createdAt }) => ({ fileName, size, handedInAt: createdAt.toISOString() })),
      satisfaction,
    },
  }
}
