import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'

/** A browser without scripts: keeps cookies, fills forms, follows the answer to a form. */
export class Visitor {
  readonly #app: FastifyInstance
  readonly #cookies = new Map<string, string>()

  constructor(app: FastifyInstance) {
    this.#app = app
  }

  async send(options: InjectOptions): Promise<LightMyRequestResponse> {
    const cookies = Object.fromEntries(this.#cookies)
    const response = await this.#app.inject({ ...options, cookies })
    for (const { name, value } of response.cookies) {
      if (value === '') this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
    return response
  }

  get(url: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    return this.send({ method: 'GET', url, headers })
  }

  /** Sends a form the way a browser does; files make no difference to how it is sent. */
  post(url: string, texts: [string, string][], files: { fileName: string; bytes: Buffer }[] = []) {
    const form = new FormData()
    for (const [name, value] of texts) form.append(name, value)
    for (const { fileName, bytes } of files) form.append('attachments', new File([new Uint8Array(bytes)], fileName))
    return this.#multipart(url, form)
  }

  async #multipart(url: string, form: FormData): Promise<LightMyRequestResponse> {
    const request = new Request('http://portal.test', { method: 'POST', body: form })
    const contentType = request.headers.get('content-type') ?? ''
    const payload = Buffer.from(await request.arrayBuffer())
    return this.send({ method: 'POST', url, headers: { 'content-type': contentType }, payload })
  }
}

/** The text of a page as people read it: tags out, entities and white space made plain. */
export function readable(page: string): string {
  return page
    .replace(/<head>.*?<\/head>/s, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
}

/** The value of a field as it stands in the page. */
export function fieldValue(page: string, name: string): string | null {
  const input = new RegExp(`<input[^>]*\\bname="${name}"[^>]*>`).exec(page)?.[0]
  return input === undefined ? null : (/\bvalue="([^"]*)"/.exec(input)?.[1] ?? '')
}
