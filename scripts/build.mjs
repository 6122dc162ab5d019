// Builds the programs: server and command line with esbuild (only our own sources are bundled; packages stay in
// node_modules), the office with Vite. `node scripts/build.mjs` builds everything, `--stale` only what has changed.
import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Failure } from './lib/failure.mjs'
import { fingerprint, onceFor } from './lib/fingerprint.mjs'
import { root } from './lib/root.mjs'

const packages = ['packages/law', 'packages/look', 'packages/documents', 'packages/platform']
const tools = ['scripts/build.mjs', 'package-lock.json', 'tsconfig.base.json']

const targets = [
  {
    name: '服务器',
    entry: 'apps/server/src/main.ts',
    inputs: [...packages, 'apps/server', ...tools],
    workersIn: ['packages/documents', 'packages/platform', 'apps/server'],
    output: 'apps/server/dist',
    build: (target) => bundle(target, 'server'),
  },
  {
    name: '命令行',
    entry: 'apps/cli/src/main.ts',
    inputs: [...packages, 'apps/cli', ...tools],
    workersIn: ['packages/documents', 'apps/cli'],
    output: 'apps/cli/dist',
    build: (target) => bundle(target, 'gongkai'),
  },
  {
    name: '工作台',
    entry: 'apps/office/vite.config.ts',
    inputs: ['packages/law', 'packages/look', 'apps/office', ...tools],
    output: 'apps/office/dist',
    build: buildOffice,
  },
]

/** @param {{ onlyStale: boolean }} options */
export async function build({ onlyStale }) {
  const failures = []
  for (const target of targets) {
    if (!existsSync(join(root, target.entry))) continue
    const stamp = `${target.output}/.built`
    if (!onlyStale) rmSync(join(root, stamp), { force: true })
    try {
      await onceFor(stamp, fingerprint(target.inputs), () => buildAnew(target))
    } catch (error) {
      // the other programs may be in order
      if (!(error instanceof Failure)) throw error
      failures.push(error.message)
    }
  }
  if (failures.length > 0) throw new Failure(failures.join('\n\n'))
}

async function buildAnew(target) {
  const started = Date.now()
  rmSync(join(root, target.output), { recursive: true, force: true })
  await target.build(target)
  console.log(`已构建${target.name}，用时 ${((Date.now() - started) / 1000).toFixed(1)} 秒。`)
}

/**
 * One folder with `main.mjs`, which sets the mode before anything is loaded (React chooses its build by it), the
 * bundle itself, and what the bundle looks for beside itself: the migrations, and each source `NAME-worker.ts` as
 * `NAME-worker.mjs`, to be run in a thread.
 */
async function bundle({ name, entry, output, workersIn }, program) {
  const { build: esbuild } = await import('esbuild')
  const external = new Set()
  try {
    await esbuild({
      absWorkingDir: root,
      entryPoints: { [program]: entry, ...workers(workersIn) },
      outdir: output,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      conditions: ['source'],
      sourcemap: true,
      sourcesContent: false,
      logLevel: 'silent',
      logOverride: { 'import-is-undefined': 'error' },
      plugins: [keepPackagesOutside(external)],
    })
  } catch (error) {
    const { formatMessages } = await import('esbuild')
    const lines = error.errors ? await formatMessages(error.errors, { kind: 'error' }) : [error.message]
    throw new Failure(`${lines.join('\n')}\n${name}没有构建成功。`)
  }
  checkReachable(external, output)
  cpSync(join(root, 'packages/platform/src/database/migrations'), join(root, output, 'migrations'), { recursive: true })
  writeFileSync(
    join(root, output, 'main.mjs'),
    `process.env.NODE_ENV ??= 'production'\nprocess.setSourceMapsEnabled(true)\nawait import('./${program}.mjs')\n`,
  )
}

function workers(folders) {
  return Object.fromEntries(
    folders
      .filter((folder) => existsSync(join(root, folder, 'src')))
      .flatMap((folder) =>
        readdirSync(join(root, folder, 'src'), { recursive: true })
          .filter((file) => file.endsWith('-worker.ts'))
          .map((file) => [basename(file, '.ts'), join(folder, 'src', file)]),
      ),
  )
}

/** Bundles @gongkai/* from its sources; every other bare name stays an import. */
function keepPackagesOutside(seen) {
  return {
    name: 'keep-packages-outside',
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        if (kind === 'entry-point' || path.startsWith('@gongkai/')) return undefined
        if (!path.startsWith('node:')) seen.add(path)
        return { path, external: true }
      })
    },
  }
}

/** A package nested in another workspace's node_modules would be missed only at run time. */
function checkReachable(external, output) {
  const require = createRequire(join(root, output, 'main.mjs'))
  for (const path of external) {
    try {
      require.resolve(path)
    } catch (error) {
      // packages for ESM alone have no entry for require, but they are there
      if (error.code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw new Failure(`从 ${output} 找不到软件包 ${path}。`)
    }
  }
}

async function buildOffice({ name }) {
  const { build: vite } = await import('vite')
  const folder = join(root, 'apps/office')
  process.env.NODE_ENV = 'production'
  try {
    await vite({ root: folder, configFile: join(folder, 'vite.config.ts'), logLevel: 'warn' })
  } catch (error) {
    throw new Failure(`${error.message}\n${name}没有构建成功。`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await build({ onlyStale: process.argv.includes('--stale') })
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error)
    process.exitCode = 1
  }
}
