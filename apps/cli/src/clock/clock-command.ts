import { explainRequest, toJson } from './explain-request.ts'
import { explanationText } from './explanation-text.ts'
import { readRequests } from './read-requests.ts'

/** Where the command writes; each promise settles when the text has been handed on. */
export interface Output {
  out(text: string): Promise<void>
  error(text: string): Promise<void>
}

const usage =
  '用法：gongkai clock 文件.json [--json]\n文件是一件申请 {"id", "events": [{"type", "day", …}]}，或者若干件申请的数组。\n'

/** Texts are handed on in pieces of about this many characters. */
const pieceLength = 1 << 20

/** Writes and waits until it is handed on. A stream that fails tells the program itself (main.ts). */
const write = (stream: NodeJS.WriteStream) => (text: string) =>
  new Promise<void>((resolve) => {
    stream.write(text, (error) => {
      if (!error) resolve()
    })
  })

const terminal: Output = { out: write(process.stdout), error: write(process.stderr) }

/** Joins small texts to pieces, so that a million explanations need neither a million writes nor all the memory. */
async function writeAll(texts: Iterable<string>, out: Output['out']): Promise<void> {
  let piece = ''
  for (const text of texts) {
    piece += text
    if (piece.length < pieceLength) continue
    await out(piece)
    piece = ''
  }
  if (piece !== '') await out(piece)
}

function* asJson(requests: readonly unknown[], single: boolean): Generator<string> {
  if (single) {
    yield `${JSON.stringify(toJson(explainRequest(requests[0])), null, 2)}\n`
    return
  }
  yield '['
  for (const [index, request] of requests.entries()) {
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(toJson(explainRequest(request)))}`
  }
  yield '\n]\n'
}

function* asText(requests: readonly unknown[]): Generator<string> {
  for (const [index, request] of requests.entries()) {
    yield `${index === 0 ? '' : '\n'}${explanationText(explainRequest(request))}`
  }
}

/**
 * `gongkai clock FILE.json [--json]`: the due date of each request in a file, step by step. With `--json` one object
 * `{id, due, running, provisional, steps, refused}` for a file with one request, an array for an array, in its order.
 * Exit code 0, also when events were refused (they stand in the output); 2 with one sentence when the file cannot be used.
 */
export async function clockCommand(args: string[], output: Output = terminal): Promise<number> {
  const options = args.filter((argument) => argument.startsWith('--'))
  const [path, ...more] = args.filter((argument) => !argument.startsWith('--'))
  if (options.includes('--help')) {
    await output.out(usage)
    return 0
  }
  const unknown = options.find((option) => option !== '--json')
  if (path === undefined || more.length > 0 || unknown !== undefined) {
    const problem =
      unknown !== undefined
        ? `不认识的选项 ${unknown}。`
        : path === undefined
          ? '请给出一个文件。'
          : '一次只能解释一个文件。'
    await output.error(`${problem}\n${usage}`)
    return 2
  }
  const file = await readRequests(path)
  if (!file.ok) {
    await output.error(`${file.reason}\n`)
    return 2
  }
  await writeAll(options.includes('--json') ? asJson(file.requests, file.single) : asText(file.requests), output.out)
  return 0
}
