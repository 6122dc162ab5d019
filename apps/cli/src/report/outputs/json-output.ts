import type { CommandIo } from '../command-io.ts'
import { outcomeJson } from '../outcome.ts'
import type { ReportOutput } from './report-output.ts'

/** JSON on the screen: one object for one file named by itself, else an array, written as it comes. */
export function jsonOutput(io: CommandIo, single: boolean): ReportOutput {
  let written = 0
  return {
    add: (outcome) => {
      const value = outcomeJson(outcome)
      if (single) return io.out(`${JSON.stringify(value, null, 1)}\n`)
      const indented = JSON.stringify([value], null, 1).slice(2, -2)
      return io.out(`${written++ === 0 ? '[\n' : ',\n'}${indented}`)
    },
    close: async () => {
      if (!single) await io.out(written === 0 ? '[]\n' : '\n]\n')
    },
  }
}
