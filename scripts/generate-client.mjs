// Writes the office's typed client from the API's own description: `apps/office/src/api/schema.generated.ts`.
// `--check` writes nothing and fails when the file is not what the API describes now.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Failure } from './lib/failure.mjs'
import { root } from './lib/root.mjs'

const generated = 'apps/office/src/api/schema.generated.ts'
const notice = '// Generated from the API by scripts/generate-client.mjs; not edited by hand.\n\n'

/** The OpenAPI document, made from the routes' sources alone: neither a built server nor a database is needed. */
async function openApiDocument() {
  const { build } = await import('esbuild')
  const bundle = join(root, '.cache/openapi.mjs')
  mkdirSync(join(root, '.cache'), { recursive: true })
  await build({
    absWorkingDir: root,
    entryPoints: ['apps/server/src/openapi.ts'],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    conditions: ['source'],
    logLevel: 'error',
    plugins: [
      {
        name: 'keep-packages-outside',
        setup({ onResolve }) {
          onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
            kind === 'entry-point' || path.startsWith('@gongkai/') ? undefined : { path, external: true },
          )
        },
      },
    ],
  })
  const made = await import(pathToFileURL(bundle).href)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return made.openApiDocument(version)
}

async function clientSource() {
  const { astToString, default: openapiTypescript } = await import('openapi-typescript')
  return notice + astToString(await openapiTypescript(await openApiDocument()))
}

try {
  const source = await clientSource()
  const path = join(root, generated)
  const present = existsSync(path) ? readFileSync(path, 'utf8') : null
  if (process.argv.includes('--check')) {
    if (present !== source) {
      throw new Failure(`${generated} is not what the API describes now: run \`node scripts/generate-client.mjs\`.`)
    }
  } else if (present !== source) {
    writeFileSync(path, source)
    console.log(`${generated} written`)
  }
} catch (error) {
  console.error(error instanceof Failure ? error.message : error)
  process.exitCode = 1
}
