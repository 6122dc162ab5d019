import { createTransport } from 'nodemailer'
import type { NoticeChannel } from '../jobs/notifier.ts'

export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  url: string
  /** Address, or `名称 <address>`. */
  from: string
}

const TIMEOUT = 15_000

/** Notices by mail. Nothing of the content of a request is ever in them, so plain text is enough. */
export function createMailChannel({ url, from }: MailSettings): NoticeChannel {
  const transport = createTransport(
    { url, connectionTimeout: TIMEOUT, greetingTimeout: TIMEOUT, socketTimeout: TIMEOUT },
    { from },
  )
  const domain = /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost'
  return {
    name: '邮件',
    reach: 'email',
    async send({ id, to, subject, text }) {
      await transport.sendMail({
        // As an object: an address is never read as a list of several.
        to: { name: '', address: to },
        subject,
        text,
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    },
  }
}
