import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/** A mail as the listener took it. */
export interface TakenMail {
  from: string
  to: string[]
  /** Headers and body as they came over the wire. */
  data: string
}

export interface SmtpListener {
  url: string
  mails: TakenMail[]
  /** From now on every mail is refused with this answer; null: taken. */
  refuseWith: (answer: string | null) => void
  close: () => Promise<void>
}

/** A real SMTP server on this machine, as small as RFC 5321 allows: takes mails and keeps them. */
export async function startSmtpListener(): Promise<SmtpListener> {
  const mails: TakenMail[] = []
  const sockets = new Set<Socket>()
  let refusal: string | null = null
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    converse(socket, mails, () => refusal)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    refuseWith: (answer) => {
      refusal = answer
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

function converse(socket: Socket, mails: TakenMail[], refusal: () => string | null): void {
  let buffer = ''
  let mail: TakenMail = { from: '', to: [], data: '' }
  let inData = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  socket.setEncoding('utf8')
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk) => {
    buffer += chunk
    for (;;) {
      const mark = inData ? '\r\n.\r\n' : '\r\n'
      const end = buffer.indexOf(mark)
      if (end < 0) return
      const text = buffer.slice(0, end)
      buffer = buffer.slice(end + mark.length)
      if (inData) {
        mails.push({ ...mail, data: text })
        mail = { from: '', to: [], data: '' }
        inData = false
        say('250 taken')
      } else {
        inData = command(text)
      }
    }
  })
  const command = (line: string): boolean => {
    const refused = refusal()
    if (/^(EHLO|HELO)/i.test(line)) say('250 listener')
    else if (/^MAIL FROM:/i.test(line)) {
      mail.from = addressIn(line)
      say(refused ?? '250 go on')
    } else if (/^RCPT TO:/i.test(line)) {
      mail.to.push(addressIn(line))
      say('250 go on')
    } else if (/^DATA/i.test(line)) {
      say('354 end with a dot')
      return true
    } else if (/^QUIT/i.test(line)) {
      say('221 bye')
      socket.end()
    } else say('250 as you like')
    return false
  }
  say('220 listener ready')
}

const addressIn = (line: string): string => /<([^>]*)>/.exec(line)?.[1] ?? ''

/** The text of a mail, decoded. */
export function textOfMail({ data }: TakenMail): string {
  const [head = '', body = ''] = data.split(/\r\n\r\n([\s\S]*)/)
  if (/content-transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  const joined = body.replaceAll('=\r\n', '')
  const bytes = joined.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return /quoted-printable/i.test(head) ? Buffer.from(bytes, 'latin1').toString('utf8') : body
}
