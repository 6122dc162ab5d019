import type { AnswerSettings } from '../api/types.ts'

type Steps = Pick<AnswerSettings, 'steps' | 'singleHanded'>

/** The ways in which an organ can make its answers, as one choice. */
const ways = {
  approval: {
    label: '负责人审批',
    help: '起草以后由政府信息公开工作机构负责人批准',
    steps: ['approval'],
    singleHanded: false,
  },
  legalCheckAndApproval: {
    label: '法制审核，再由负责人审批',
    help: '先由起草人以外的人作法制审核，再由负责人批准',
    steps: ['legalCheck', 'approval'],
    singleHanded: false,
  },
  legalCheck: {
    label: '只作法制审核',
    help: '由起草人以外的人审核',
    steps: ['legalCheck'],
    singleHanded: false,
  },
  secondPerson: {
    label: '没有审核步骤，由另一人确认后作出',
    help: '起草人不能自己作出',
    steps: [],
    singleHanded: false,
  },
  singleHanded: {
    label: '一人办理',
    help: '起草人可以自己作出，办理经过会写明',
    steps: [],
    singleHanded: true,
  },
} as const

export type AnswerWay = keyof typeof ways

export const wayOptions = Object.entries(ways).map(([value, { label, help }]) => ({ value, label, help }))

export function settingsOfWay(way: AnswerWay): Steps {
  const { steps, singleHanded } = ways[way]
  return { steps: [...steps], singleHanded }
}

/** Which way some settings are. */
export function wayOf({ steps, singleHanded }: Steps): AnswerWay {
  const key = steps.join()
  const found = (Object.keys(ways) as AnswerWay[]).find(
    (way) => ways[way].steps.join() === key && ways[way].singleHanded === singleHanded,
  )
  return found ?? 'approval'
}
