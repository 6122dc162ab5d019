import type { PageContent } from '../../page-content.ts'
import { SelfCheckForm } from './self-check-form.tsx'

export const selfCheckBreadcrumb = [{ label: '政府信息公开年报', href: '/reports' }, { label: '年度报告自查' }]

interface FormPageProps {
  token: string
  error?: string | undefined
  status?: number
}

/** 年度报告自查: what it does, what happens to the file, and the form. */
export function selfCheckFormPage({ token, error, status }: FormPageProps): PageContent {
  return {
    title: error === undefined ? '年度报告自查' : '错误：没有核对 - 年度报告自查',
    column: 'reports',
    breadcrumb: selfCheckBreadcrumb,
    ...(status === undefined ? {} : { status }),
    body: (
      <div className="width">
        <h1 className="page-title">年度报告自查</h1>
        <p className="lead">
          公布之前，先看看年度报告里有没有前后矛盾的数字、缺漏的表格和不合格式的地方。选一份文件，马上得到结果。
        </p>
        <SelfCheckForm token={token} error={error} />
      </div>
    ),
  }
}
