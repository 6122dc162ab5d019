import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'gongkai-packing-'))
const scope = join(folder, 'node_modules/@gongkai')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Packs both libraries and lays them out as an installation does; what they need from others is linked to ours. */
beforeAll(() => {
  for (const name of ['law', 'documents']) {
    execFileSync('npm', ['pack', '-w', `@gongkai/${name}`, '--pack-destination', folder, '--silent', '--offline'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    mkdirSync(join(scope, name), { recursive: true })
    const archive = join(folder, `gongkai-${name}-0.1.0.tgz`)
    execFileSync('tar', ['-xzf', archive, '--strip-components=1', '-C', join(scope, name)])
  }
  const { dependencies } = JSON.parse(readFileSync(join(scope, 'documents/package.json'), 'utf8'))
  for (const name of Object.keys(dependencies).filter((one) => !one.startsWith('@gongkai/'))) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  }
  writeFileSync(join(folder, 'package.json'), '{"type": "module", "private": true}')
}, 120_000)

/** The first example in the README of a packed library. */
function example(name: string): string {
  const readme = readFileSync(join(scope, name, 'README.md'), 'utf8')
  return /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
}

function runExample(name: string, ...args: string[]): string {
  const file = join(folder, `${name}.js`)
  writeFileSync(file, example(name))
  return execFileSync(process.execPath, [file, ...args], { cwd: folder, encoding: 'utf8' })
}

/** What the compiler says of files in the folder, against the packed types; nothing when they are sound. */
function compiled(
  files: string[],
  module: string,
  moduleResolution: string,
  types: string[] = [],
): [number | null, string] {
  const compilerOptions = {
    module,
    moduleResolution,
    target: 'es2023',
    strict: true,
    noEmit: true,
    types,
    typeRoots: [join(root, 'node_modules/@types')],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  const compiler = join(root, 'node_modules/typescript-7/bin/tsc')
  const checked = spawnSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' })
  return [checked.status, checked.stdout]
}

describe('the libraries, packed and installed without the platform', () => {
  it('carry compiled files and no tests', () => {
    const files = (name: string) => readdirSync(join(scope, name), { recursive: true, encoding: 'utf8' })
    for (const name of ['law', 'documents']) {
      expect(files(name)).toEqual(
        expect.arrayContaining(['README.md', 'dist/annual-report/index.js', 'dist/index.d.ts']),
      )
      expect(files(name).filter((file) => /\.test\.|testing|fixtures|(?<!\.d)\.ts$/.test(file))).toEqual([])
    }
  })

  it('run the example of law', () => expect(runExample('law')).toMatch(/^\d{4}\.\d+ newReceived 4 3\n$/))

  it('run the example of documents on a report, and on a file that is none', () => {
    expect(runExample('documents', join(root, 'samples/reports/d033.html'))).toMatch(
      /^石桥县民政局 2022 \d+ "\d+"\n(?:.*\n)*error REQ_BALANCE/,
    )
    expect(runExample('documents', join(folder, 'package.json'))).toContain('没有认出政府信息公开工作年度报告')
  })

  it('read PDF, whose character maps lie in a package of their own', () => {
    expect(runExample('documents', join(root, 'samples/reports/d029.pdf'))).toMatch(/^\S+ 20\d\d \d+ /)
  })

  it.each([
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ])('have types under module %s, resolution %s', (module, moduleResolution) => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { type Reading, readReport } from '@gongkai/documents/annual-report'
import { readTree } from '@gongkai/documents/formats'
import { audit, type Finding } from '@gongkai/law/annual-report'
import type { Day } from '@gongkai/law'
export async function findingsOf(bytes: Uint8Array): Promise<Finding[]> {
  const result = await readReport('a', bytes)
  return result.ok ? audit(result.reading) : []
}
export const yearOf = ({ year }: Reading): number | null => year
// @ts-expect-error types are there, and refuse what is wrong
export const wrong: Day = yearOf
export const tree = readTree
`,
    )
    expect(compiled(['use.ts'], module, moduleResolution)).toEqual([0, ''])
  })

  it('have examples that are sound TypeScript as they are written', () => {
    const guide = /```js\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs/library.md'), 'utf8'))?.[1] ?? ''
    const examples = {
      'law-example.ts': example('law'),
      'documents-example.ts': example('documents'),
      'guide.ts': guide,
    }
    for (const [file, text] of Object.entries(examples)) {
      expect(text).toContain('import')
      writeFileSync(join(folder, file), text)
    }
    expect(compiled(Object.keys(examples), 'nodenext', 'nodenext', ['node'])).toEqual([0, ''])
    writeFileSync(join(folder, 'guide.js'), guide)
    const reports = ['d009.html', 'd033.html'].map((name) => join(root, 'samples/reports', name))
    const said = execFileSync(process.execPath, [join(folder, 'guide.js'), ...reports], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(said).toContain('CARRY_OVER_MISMATCH total')
  })
})
