import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** Where the typesetter takes `/` to be: no file of ours lies there, pictures are given from memory. */
const workspace = join(tmpdir(), 'gongkai-typesetting')

/** One compiler for each set of fonts: opening the fonts is what takes time. */
const compilers = new Map<string, NodeCompiler>()

/** The typesetter with the fonts (TTF, OTF, TTC) of these folders. */
export function compilerFor(fontFolders: readonly string[]): NodeCompiler {
  const key = fontFolders.join('\n')
  const found = compilers.get(key) ?? NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [...fontFolders] }] })
  compilers.set(key, found)
  return found
}

/**
 * A PDF from a template and data. Texts reach the typesetter as data, never as source, so nothing in them is read as
 * markup. `files` are pictures the template names by their path.
 *
 * @throws Error when the template itself is at fault
 */
export function typesetPdf(
  template: string,
  data: unknown,
  { fontFolders, files = {} }: { fontFolders: readonly string[]; files?: Record<string, Uint8Array> },
): Uint8Array {
  const compiler = compilerFor(fontFolders)
  for (const [path, bytes] of Object.entries(files)) compiler.mapShadow(join(workspace, path), Buffer.from(bytes))
  try {
    const compiled = compiler.compile({ mainFileContent: template, inputs: { data: JSON.stringify(data) } })
    if (compiled.result === null) {
      throw new Error(`the document could not be set: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`)
    }
    return new Uint8Array(compiler.pdf(compiled.result))
  } finally {
    for (const path of Object.keys(files)) compiler.unmapShadow(join(workspace, path))
    compiler.evictCache(10)
  }
}
