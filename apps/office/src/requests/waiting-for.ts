import type { RequestStatus } from '@gongkai/law/requests'

const waiting: Record<RequestStatus, string> = {
  none: '',
  submitted: '还没有确认收到，期限未起算',
  handling: '等本机关答复',
  awaitingCorrection: '等申请人补正',
  consulting: '等被征求意见的一方答复',
  awaitingPayment: '等申请人缴费',
  answered: '已经答复，等送达',
  delivered: '',
  withdrawn: '',
}

/** What a request waits for now, in a few words. */
export function waitingFor(status: string): string {
  return status in waiting ? waiting[status as RequestStatus] : ''
}
