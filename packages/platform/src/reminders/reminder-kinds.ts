/** What staff are reminded of. */
export type ReminderKind = 'overdue' | 'dueSoon' | 'unconfirmedReceipt' | 'assistanceDue' | 'erasureWaiting'

/** In the order of urgency. */
export const reminderLabels: Record<ReminderKind, string> = {
  overdue: '已超过答复期限',
  dueSoon: '答复期限将到',
  unconfirmedReceipt: '还没有与申请人确认收到',
  assistanceDue: '协办期限将到',
  erasureWaiting: '申请人申请删除个人信息，还没有决定',
}

export const reminderKinds = Object.keys(reminderLabels) as ReminderKind[]
