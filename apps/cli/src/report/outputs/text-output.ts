import type { CommandIo } from '../command-io.ts'
import { outcomeText } from './outcome-text.ts'
import type { ReportOutput } from './report-output.ts'

/** Every file as people read it, on the screen. */
export function textOutput(io: CommandIo): ReportOutput {
  return {
    add: (outcome) => io.out(outcomeText(outcome)),
    close: async () => undefined,
  }
}
