import type { AuditRule } from '../audit/audit-rule.ts'

const nothing =
  /^(?:本年度|本单位|本机关|我单位|目前|暂|\s){0,3}(?:无|没有|暂无|不存在|未发现)(?:明显|主要|突出|相关)?(?:存在)?(?:的)?(?:问题|情况|内容)?(?:及改进情况)?[。.．]?$/

/** Section 五 says that there are no problems. */
export const problemsNone: AuditRule = {
  code: 'PROBLEMS_NONE',
  lawId: 'R-N5',
  severity: 'warning',
  title: '第五部分应写明存在的主要问题和改进情况',
  basis: '《政府信息公开条例》第五十条第（四）项；国办公开办函〔2021〕30号要求据实报告，防止模板化',
  check({ report }) {
    const problems = report.narrative.problems?.replace(/\s+/g, '') ?? ''
    if (problems === '' || problems.length > 30 || !nothing.test(problems)) return []
    return [
      {
        where: 'problems',
        message: `第五部分只写了“${problems}”，没有说明存在的主要问题和改进情况，请据实补充。`,
        cells: [],
        quote: report.narrative.problems?.trim() ?? problems,
      },
    ]
  },
}
