import { apiErrorOf, asApiError } from './api-error.ts'

/**
 * Fetches a file of the API and saves it under the name the server gives. Answers that name.
 *
 * @throws {ApiError} with the sentence of the refusal, where a plain link would save or show it as a file
 */
export async function saveFile(path: string): Promise<string> {
  let answer: Response
  try {
    answer = await fetch(path)
  } catch (thrown) {
    throw asApiError(thrown)
  }
  if (!answer.ok) throw apiErrorOf(answer.status, await answer.json().catch(() => null))
  const name = fileNameOf(answer.headers.get('content-disposition')) ?? '文件'
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
  return name
}

/** The name in a `content-disposition` header as RFC 6266 writes it; null when there is none. */
export function fileNameOf(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  return encoded === undefined ? null : decodeURIComponent(encoded)
}
