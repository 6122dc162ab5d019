import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Bundles some entries of our packages from their sources and imports them, to measure them without the web server. */
export async function importSources(name, exportLines) {
  const folder = join(root, 'node_modules', '.cache', 'gongkai-bench')
  mkdirSync(folder, { recursive: true })
  // a step that was renamed must not stay beside itself
  rmSync(join(folder, 'migrations'), { recursive: true, force: true })
  cpSync(join(root, 'packages/platform/src/database/migrations'), join(folder, 'migrations'), { recursive: true })
  const outfile = join(folder, `${name}.mjs`)
  await build({
    stdin: { contents: exportLines, resolveDir: join(root, 'apps/server') },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['source'],
    plugins: [
      {
        name: 'keep-packages-outside',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^[^./]/ }, ({ path }) =>
            path.startsWith('@gongkai/') ? undefined : { path, external: true },
          )
        },
      },
    ],
  })
  return import(pathToFileURL(outfile).href)
}
