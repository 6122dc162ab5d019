import { UsageError } from '../usage-error.ts'
import { type CommandIo, terminal } from './command-io.ts'
import { diffCommand } from './compare/diff-command.ts'
import { rollUpCommand } from './roll-up/roll-up-command.ts'
import { rulesCommand } from './rules-command.ts'
import { runCommand } from './run-command.ts'

const help = `用法：gongkai report read  路径… [选项]    读取报告
      gongkai report audit 路径… [选项]    读取并核对
      gongkai report diff  甲 乙 [--json]  比较两年的报告，或同一份报告的两个版本
      gongkai report roll-up 路径… [--parent 文件] [--json] [--xlsx 文件]  汇总
      gongkai report rules [--rules 文件] [--json]  列出全部规则

read 读出报告的机关、年度、三张法定表格的每一格和六个部分；audit 另外核对数字和文字。
路径可以是文件、文件夹（含下级文件夹）、ZIP 压缩包，或带 * ? ** 的写法。文件类型按内容判断，不看扩展名。

  --json        输出 JSON：单独给出一个文件是一个对象，其余是一个数组
  --out 文件夹  每个文件写一个同名的 .json（不在屏幕上输出 JSON）
  --csv 文件    写成 CSV（- 表示屏幕）：核对写问题，读取写单元格
  --xlsx 文件   写成 Excel 工作簿：报告、问题、单元格
  --html 文件   写成一页可以阅读、打印的核对结果，标出原文位置
  --jobs 数     同时读几个文件（默认为处理器核数）
 只用于 audit：
  --previous 文件夹  上一年度的报告，按机关名称和年度配对（同一批里有两年的会自动配对）
  --roll-up 文件     这份汇总报告应当等于其余报告之和
  --rules 文件       停用规则或改变级别：{"rules": {"代码": "off"}}

读不了的文件在 JSON 里是 {"file", "path", "error"}，其余文件照常处理。
退出码：0 没有问题；1 有错误级的问题（diff：有不同）；2 有文件读不了，或用法不对。
`

/** `gongkai report …` → exit code: 0 nothing wrong, 1 something found, 2 a file could not be read. */
export async function reportCommand(args: string[], io: CommandIo = terminal): Promise<number> {
  const [action, ...rest] = args
  if (action === undefined || rest.some((argument) => argument === '--help' || argument === '-h')) {
    await io.out(help)
    return action === undefined ? 2 : 0
  }
  switch (action) {
    case '--help':
    case '-h':
      await io.out(help)
      return 0
    case 'read':
    case 'audit':
      return runCommand(action, rest, io)
    case 'diff':
      return diffCommand(rest, io)
    case 'roll-up':
      return rollUpCommand(rest, io)
    case 'rules':
      return rulesCommand(rest, io)
    default:
      throw new UsageError(
        `没有“report ${action}”这个命令，可以用 report read、audit、diff、roll-up 和 rules。运行 gongkai report --help 看用法。`,
      )
  }
}
