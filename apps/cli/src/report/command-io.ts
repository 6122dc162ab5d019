/** What a command works with besides its arguments; tests give their own. Each promise settles when the text is handed on. */
export interface CommandIo {
  out(text: string): Promise<void>
  error(text: string): Promise<void>
  /** True where messages go to a terminal that can redraw a line. */
  redraws: boolean
  /** The built reader, run in threads. */
  worker: URL
}

/** Writes and waits until it is handed on. A stream that fails tells the program itself (main.ts). */
const write = (stream: NodeJS.WriteStream) => (text: string) =>
  new Promise<void>((resolve) => {
    stream.write(text, (error) => {
      if (!error) resolve()
    })
  })

export const terminal: CommandIo = {
  out: write(process.stdout),
  error: write(process.stderr),
  redraws: process.stderr.isTTY === true,
  worker: new URL('./report-worker.mjs', import.meta.url),
}
