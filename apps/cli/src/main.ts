import { version } from '../package.json'
import { UsageError } from './usage-error.ts'

const help = `公开：政府信息公开工作平台，命令行

用法：gongkai 命令 …

  report read  路径…   读取政府信息公开工作年度报告（文件、文件夹、ZIP）
  report audit 路径…   读取并核对：每处问题说明所在位置和等式
  report diff  甲 乙   比较两年的报告，或同一份报告的两个版本
  report roll-up 路径… 汇总，并与汇总报告核对
  report rules         列出全部核对规则
  clock 文件.json      说明申请的答复期限是怎样算出来的
  admin …             管理本机的平台：重置密码、新增机关和人员、核验审计记录

每个命令加 --help 看详细说明；gongkai --version 显示版本。
`

/** Runs one command and says how the program ends: 0 nothing wrong, 1 something found, 2 it could not be done. */
async function run([command, ...args]: string[]): Promise<number> {
  switch (command) {
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      process.stdout.write(help)
      return command === undefined ? 2 : 0
    case '--version':
    case '-v':
      process.stdout.write(`gongkai ${version}\n`)
      return 0
    case 'report':
      return (await import('./report/index.ts')).reportCommand(args)
    case 'clock':
      return (await import('./clock/index.ts')).clockCommand(args)
    case 'admin':
      return (await import('./admin/index.ts')).adminCommand(args)
    default:
      throw new UsageError(`没有“${command}”这个命令。运行 gongkai --help 看有哪些命令。`)
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe has gone away: nothing is left to say to anybody.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
