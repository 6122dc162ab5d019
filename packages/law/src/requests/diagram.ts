import { requestStatusLabels } from './labels.ts'
import type { RequestStatus } from './state.ts'
import { requestTransitions } from './transitions.ts'

/** The lifecycle as a Mermaid state diagram, drawn from the transition table. */
export function requestDiagram(): string {
  const lines = ['stateDiagram-v2']
  for (const [status, label] of Object.entries(requestStatusLabels)) {
    if (status !== 'none') lines.push(`  ${status}: ${label}`)
  }
  const named = (status: RequestStatus): string => (status === 'none' ? '[*]' : status)
  for (const { from, to, label } of requestTransitions) {
    for (const source of from) {
      const targets = to.map((target) => (target === 'same' ? source : target))
      for (const target of targets) lines.push(`  ${named(source)} --> ${named(target)}: ${label}`)
    }
  }
  lines.push('  delivered --> [*]', '  withdrawn --> [*]', '  split --> [*]', '  concluded --> [*]')
  return `${lines.join('\n')}\n`
}
