import type { RequestStatus } from '@gongkai/law/requests'

const waiting: Record<RequestStatus, string> = {
  none: '',
  submitted: '期限未起算',
  handling: '等本机关答复',
  awaitingCorrection: '',
  consulting: '等被征求意见的一方答复',
  awaitingPayment: '',
  answered: '',
  delivered: '',
  withdrawn: '',
  split: '',
  concluded: '',
}

/** What a request waits for now, where its status does not say so itself. */
export function waitingFor(status: string): string {
  return status in waiting ? waiting[status as RequestStatus] : ''
}
