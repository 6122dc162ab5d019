import type { FastifyInstance } from 'fastify'

/** A form of the portal that is in order, of an invented person. */
export const citizenForm = {
  applicantKind: 'naturalPerson',
  name: '王小明',
  identityKind: 'residentId',
  identityNumber: '11010519491231002X',
  email: 'wang@example.cn',
  content: '和平片区老旧小区改造工程2025年度补助资金分配表',
  provisionForm: 'electronic',
  obtainingRoute: 'email',
}

/** What a citizen holds in the hand after submitting. */
export interface Submitted {
  requestNo: string
  queryCode: string
}

/** Opens the portal's form in a browser without scripts, fills it in, sends it and reads the receipt. */
export async function submitAsCitizen(
  app: FastifyInstance,
  organId: string,
  changes: Partial<typeof citizenForm> = {},
): Promise<Submitted> {
  const page = await app.inject({ url: `/request?organ=${organId}` })
  const hidden = Object.fromEntries(
    [...page.body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  )
  const cookie = page.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const sent = await app.inject({
    method: 'POST',
    url: '/request',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...hidden, organId, ...citizenForm, ...changes } as Record<
      string,
      string
    >).toString(),
  })
  if (sent.statusCode !== 303) throw new Error(`the form was not taken: ${sent.statusCode} ${sent.body.slice(0, 2000)}`)
  const receipt = await app.inject({
    url: String(sent.headers.location),
    headers: { cookie: sent.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') },
  })
  const text = receipt.body
  const requestNo = /<dd class="code">([^<]+)</.exec(text)?.[1]
  const queryCode = /class="query-code">([^<]+)</.exec(text)?.[1]
  if (requestNo === undefined || queryCode === undefined) throw new Error(`no receipt: ${text.slice(0, 2000)}`)
  return { requestNo, queryCode }
}
