import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from '../usage-error.ts'

/** Options of Node's parser, with the refusal as a sentence. */
export function parseOptions<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, allowPositionals: true, options })
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
    const name = option.replace(/^-+/, '')
    if (options[name]?.type === 'string') {
      throw new UsageError(`选项 ${option} 后面要写明用哪个文件、文件夹或者数。运行 gongkai report --help 看用法。`)
    }
    throw new UsageError(`选项 ${option} 用得不对。运行 gongkai report --help 看用法。`)
  }
}
