import { groundOf } from '@gongkai/law/annual-report'
import { refuse } from '../../outcome.ts'
import type { Actor } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import {
  changeImportedReport,
  type ImportedReportChanged,
  type ImportedReportStep,
  type ImportedReportTarget,
} from './change-imported-report.ts'
import { type DecisionKind, decisionEvents, decisionLabels } from './imported-report-event.ts'
import type { JudgedFinding } from './judge-findings.ts'

/** A finding by what it rests on: a decision never falls on a finding that has become another one meanwhile. */
export interface FindingTarget extends ImportedReportTarget {
  fingerprint: string
}

interface WithReason {
  reason?: string | undefined
}

/** 属实: the report is wrong as the finding says. */
export const confirmFinding = (platform: Platform, actor: Actor, input: FindingTarget & WithReason) =>
  decideFinding(platform, actor, input, 'confirmed')

/** 不成立: the report is right here, for a reason that has to be given. */
export const dismissFinding = (platform: Platform, actor: Actor, input: FindingTarget & WithReason) =>
  decideFinding(platform, actor, input, 'dismissed')

/** 退回整改: the organ has to put it right; `reason` is what it is asked to do, where more is to be said. */
export const sendBackFinding = (platform: Platform, actor: Actor, input: FindingTarget & WithReason) =>
  decideFinding(platform, actor, input, 'sentBack')

function decideFinding(
  platform: Platform,
  actor: Actor,
  input: FindingTarget & WithReason,
  kind: DecisionKind,
): Promise<ImportedReportChanged> {
  const reason = input.reason?.trim() || null
  return changeImportedReport(platform, actor, input, 'importedReport.decide', (step) => {
    const finding = findingOf(step, input.fingerprint)
    if (finding === undefined || step.effective === null) {
      return refuse('refused', '这一处的依据已经变化，原来的问题不再成立或者数字不同了，请刷新后再处理。')
    }
    if (kind === 'dismissed' && reason === null) {
      return {
        ...refuse('invalid', '请写明不成立的理由，例如“原文另有说明”。'),
        fields: { reason: '请写明不成立的理由' },
      }
    }
    const { decision } = finding
    if (decision?.kind === kind && decision.reason === reason) {
      return refuse('refused', `这一处已经处理为“${decisionLabels[kind]}”，不用再次处理。`)
    }
    return {
      event: {
        type: decisionEvents[kind],
        day: platform.today(),
        fingerprint: finding.fingerprint,
        ground: groundOf(finding, step.effective),
        message: finding.message,
        reason,
      },
    }
  })
}

/** Takes a decision back: the finding is open again. The decision itself stays in the history. */
export function takeBackDecision(
  platform: Platform,
  actor: Actor,
  input: FindingTarget,
): Promise<ImportedReportChanged> {
  return changeImportedReport(platform, actor, input, 'importedReport.decide', ({ record }) => {
    const decision = record.decisions.find(({ fingerprint }) => fingerprint === input.fingerprint)
    if (decision === undefined) return refuse('refused', '这一处还没有处理意见，不用撤回。')
    const { fingerprint, message } = decision
    return { event: { type: 'decisionTakenBack', day: platform.today(), fingerprint, message } }
  })
}

const findingOf = ({ findings }: ImportedReportStep, fingerprint: string): JudgedFinding | undefined =>
  findings.find((finding) => finding.fingerprint === fingerprint)
