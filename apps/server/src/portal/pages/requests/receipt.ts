import type { Day } from '@gongkai/law'
import type { Platform } from '@gongkai/platform'

/** What the receipt page tells once. */
export interface Receipt {
  requestNo: string
  organId: string
  organName: string
  submittedOn: Day
  queryCode: string
}

export const receiptCookie = 'receipt'
export const receiptPath = '/request/received'

/** How long the browser that sent the form can see the code again, e.g. after enlarging the text. */
export const receiptMinutes = 15

type Installation = Pick<Platform, 'encryption' | 'now'>

const address = { table: 'portal', column: 'receipt', rowId: 'cookie' }

/** Seals a receipt for a cookie: only this installation can open it, also after a restart. */
export function sealReceipt(platform: Installation, receipt: Receipt): string {
  const until = platform.now().getTime() + receiptMinutes * 60 * 1000
  return platform.encryption.seal(JSON.stringify({ ...receipt, until }), address).toString('base64url')
}

/** The receipt in a cookie; null when there is none, when it is not ours, or when its time is over. */
export function openReceipt(platform: Installation, cookie: string | undefined): Receipt | null {
  if (cookie === undefined) return null
  let opened: Receipt & { until: number }
  try {
    opened = JSON.parse(platform.encryption.open(Buffer.from(cookie, 'base64url'), address))
  } catch {
    // a cookie that somebody made or changed is no receipt
    return null
  }
  const { until, ...receipt } = opened
  return until > platform.now().getTime() ? receipt : null
}
