import type { Finding } from '@gongkai/law/annual-report'

const weight = { error: 2, warning: 1, info: 0 }

/** For each cell that findings are about, the gravest severity. */
export function marksOfFindings(findings: readonly Finding[]): Map<string, { severity: Finding['severity'] }> {
  const marks = new Map<string, { severity: Finding['severity'] }>()
  for (const { cells, severity } of findings) {
    for (const address of cells) {
      const known = marks.get(address)
      if (!known || weight[known.severity] < weight[severity]) marks.set(address, { severity })
    }
  }
  return marks
}

/** Errors before warnings before notes, otherwise in the order given. */
export function gravestFirst<Each extends Finding>(findings: readonly Each[]): Each[] {
  return [...findings].sort((a, b) => weight[b.severity] - weight[a.severity])
}

export interface SeverityCounts {
  error: number
  warning: number
  info: number
}

export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts: SeverityCounts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

/** `0 错误，2 提示，1 说明` */
export function severityCountsInWords({ error, warning, info }: SeverityCounts): string {
  return `${error} 错误，${warning} 提示，${info} 说明`
}
