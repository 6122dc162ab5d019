import type { Notifier } from '../jobs/notifier.ts'
import { createMailChannel, type MailSettings } from './mail-channel.ts'
import { createSmsChannel, type SmsSettings } from './sms-channel.ts'

/** How notices leave the house; null for a channel that is not set up. */
export interface NoticeSettings {
  mail: MailSettings | null
  sms: SmsSettings | null
}

/** Reads the settings of the channels; each bad key is one sentence. Values may carry passwords: none is repeated. */
export function readNoticeSettings(
  given: (key: string) => string | null,
): { value: NoticeSettings } | { reason: string } {
  const mailUrl = given('GONGKAI_MAIL_URL')
  const from = given('GONGKAI_MAIL_FROM')
  const smsUrl = given('GONGKAI_SMS_URL')
  const secret = given('GONGKAI_SMS_SECRET')
  const reasons: string[] = []
  if (mailUrl !== null && !/^smtps?:\/\/[^\s/]+/.test(mailUrl)) {
    reasons.push('GONGKAI_MAIL_URL 应为 smtp://用户:密码@主机:端口 或 smtps://… 的形式')
  }
  if ((mailUrl === null) !== (from === null)) {
    reasons.push('GONGKAI_MAIL_URL 和 GONGKAI_MAIL_FROM 要一起设置，或者都不设置')
  }
  if (from !== null && !/^([^<>]*<)?[^\s@<>]+@[^\s@<>]+>?$/.test(from)) {
    reasons.push('GONGKAI_MAIL_FROM 应为发件地址，例如 公开办 <gongkai@example.gov.cn>')
  }
  if (smsUrl !== null && !isGatewayUrl(smsUrl)) {
    reasons.push('GONGKAI_SMS_URL 应为短信网关的 http(s) 地址；用 {text} 时要同时有 {phone}')
  }
  if (secret !== null && smsUrl === null) reasons.push('设置了 GONGKAI_SMS_SECRET，但没有设置 GONGKAI_SMS_URL')
  if (reasons.length > 0) return { reason: reasons.join('；') }
  return {
    value: {
      mail: mailUrl === null || from === null ? null : { url: mailUrl, from },
      sms: smsUrl === null ? null : { url: smsUrl, secret },
    },
  }
}

const isGatewayUrl = (url: string): boolean =>
  /^https?:\/\/[^\s/]+/.test(url) && url.includes('{text}') === url.includes('{phone}')

/** The ways out of the house by the settings; null when there is none. */
export function createNotifier({ mail, sms }: NoticeSettings): Notifier | null {
  const channels = [
    ...(mail === null ? [] : [createMailChannel(mail)]),
    ...(sms === null ? [] : [createSmsChannel(sms)]),
  ]
  return channels.length === 0 ? null : { channels }
}
