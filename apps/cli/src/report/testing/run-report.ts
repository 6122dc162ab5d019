import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { reportCommand } from '../report-command.ts'

const root = fileURLToPath(new URL('../../../../../', import.meta.url))

/** A sample report of the project. */
export const sample = (name: string): string => join(root, 'samples/reports', name)

/** What a command said and how it ended. */
export interface Ran {
  code: number
  out: string
  error: string
}

/** The commands in this process, the reader built as for a release: threads cannot run sources. */
export async function buildReader(): Promise<{ run(...args: string[]): Promise<Ran>; worker: URL; close(): void }> {
  // inside the project, so that packages are found from there
  const folder = mkdtempSync(join(root, 'node_modules/.cli-'))
  await build({
    absWorkingDir: root,
    entryPoints: { 'report-worker': 'apps/cli/src/report/reading/report-worker.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    conditions: ['source'],
    plugins: [
      {
        name: 'packages-outside',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
            kind === 'entry-point' || path.startsWith('@gongkai/') ? undefined : { path, external: true },
          ),
      },
    ],
  })
  const worker = pathToFileURL(join(folder, 'report-worker.mjs'))
  return {
    worker,
    close: () => rmSync(folder, { recursive: true, force: true }),
    async run(...args) {
      const ran: Ran = { code: 0, out: '', error: '' }
      ran.code = await reportCommand(args, {
        out: async (text) => void (ran.out += text),
        error: async (text) => void (ran.error += text),
        redraws: false,
        worker,
      })
      return ran
    },
  }
}
