import { parseArgs } from 'node:util'
import type { Platform } from '@gongkai/platform'
import { DatabaseUnavailable } from '@gongkai/platform/database'
import { UsageError } from '../usage-error.ts'
import {
  addOrgan,
  addPerson,
  editGuideOf,
  guideParts,
  loadCalendarFile,
  rebuild,
  renameOrganTo,
  resetPasswordOf,
  type Said,
  verify,
} from './admin-commands.ts'
import { importRequestsFile } from './import-requests.ts'
import { withPlatform } from './open-platform.ts'

const help = `用法：gongkai admin 命令 …
平台在运行或者已经停止时都可以使用；数据位置与平台相同（GONGKAI_DATA，默认 ./data；或者 DATABASE_URL）。

  reset-password 用户名
      给出新的一次性密码，退出原来的登录
  create-organ 编号 --name 全称 --short-name 简称 --kind 类型 [--parent 上级编号] [--code 机构代码] [--mark 机关代字]
      新增机关；不写上级的是最上一级
  rename-organ 编号 [--name 全称] [--short-name 简称] [--kind 类型] [--code 机构代码] [--mark 机关代字]
      修改机关的名称和代码；空白启动后先用它写明最上一级机关
  edit-guide 机关编号 [--office 工作机构] [--address 地址] [--hours 办公时间] [--phone 电话] [--fax 传真] [--email 电子邮箱]
             [--introduction 说明]
      填写公开指南中这个机关的内容；写成 "" 的去掉，没有写的不变
  create-person 用户名 --name 姓名 --role 角色 --organ 机关编号
      新增人员；角色：disclosureOfficer departmentHandler approvingLeader supervisor administrator
  calendar load 文件
      载入一份放假通知（JSON：year、title、documentNo、publishedOn、off、makeupWorkdays），重新计算未办结申请的到期日
  import-requests 文件 --organ 机关编号 [--check-only yes]
      导入历史申请台账（XLSX 或者 CSV），逐行说明问题，没有问题的行连同办理经过记入；--check-only yes 只检查
  rebuild-views
      按事件重新生成列表和状态
  verify-audit-trail [--head 序号:校验值]
      核验审计记录没有被改动、删除或者插入
`

type Options = Record<string, string | undefined>

interface AdminCommand {
  options: readonly string[]
  /** Options that must be given, besides the positional ones. */
  required: readonly string[]
  /** Name of the one positional argument, if there is one. */
  subject: string | null
  run: (platform: Platform, subject: string, options: Options) => Promise<Said>
}

const commands: Record<string, AdminCommand> = {
  'reset-password': { options: [], required: [], subject: '用户名', run: resetPasswordOf },
  'create-organ': {
    options: ['name', 'short-name', 'kind', 'parent', 'code', 'mark'],
    required: ['name', 'short-name', 'kind'],
    subject: '编号',
    run: (platform, id, options) =>
      addOrgan(platform, {
        id,
        name: options['name'] ?? '',
        shortName: options['short-name'] ?? '',
        kind: options['kind'] ?? '',
        parent: options['parent'] ?? null,
        code: options['code'] ?? null,
        mark: options['mark'] ?? null,
      }),
  },
  'rename-organ': {
    options: ['name', 'short-name', 'kind', 'code', 'mark'],
    required: [],
    subject: '编号',
    run: (platform, id, { name, 'short-name': shortName, kind, code, mark }) =>
      renameOrganTo(platform, id, {
        ...(name === undefined ? {} : { name }),
        ...(shortName === undefined ? {} : { shortName }),
        ...(kind === undefined ? {} : { kind }),
        ...(code === undefined ? {} : { code }),
        ...(mark === undefined ? {} : { mark }),
      }),
  },
  'edit-guide': { options: guideParts, required: [], subject: '机关编号', run: editGuideOf },
  'create-person': {
    options: ['name', 'role', 'organ'],
    required: ['name', 'role', 'organ'],
    subject: '用户名',
    run: (platform, username, options) =>
      addPerson(platform, {
        username,
        name: options['name'] ?? '',
        role: options['role'] ?? '',
        organ: options['organ'] ?? '',
      }),
  },
  'calendar load': { options: [], required: [], subject: '文件', run: loadCalendarFile },
  'import-requests': {
    options: ['organ', 'check-only'],
    required: ['organ'],
    subject: '文件',
    run: (platform, file, { organ = '', 'check-only': checkOnly }) =>
      importRequestsFile(platform, file, organ, checkOnly !== undefined && checkOnly !== 'no'),
  },
  'rebuild-views': { options: [], required: [], subject: null, run: rebuild },
  'verify-audit-trail': {
    options: ['head'],
    required: [],
    subject: null,
    run: (platform, _subject, options) => verify(platform, options['head'] ?? null),
  },
}

/**
 * `gongkai admin …`: what an operator does at the machine itself, in the name of the platform; everything is recorded
 * in the audit trail. Exit code 0 done, 1 refused or not in order, 2 wrong usage or no database.
 */
export async function adminCommand([first, ...rest]: string[]): Promise<number> {
  // `calendar load` is the one command of two words.
  const twoWords = first === 'calendar' && rest[0] !== undefined
  const name = twoWords ? `${first} ${rest[0]}` : first
  const args = twoWords ? rest.slice(1) : rest
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(help)
    return name === undefined ? 2 : 0
  }
  const command = commands[name]
  if (command === undefined)
    throw new UsageError(`没有“admin ${name}”这个命令。运行 gongkai admin --help 看有哪些命令。`)
  const { subject, options } = readArguments(name, command, args)
  try {
    const { ok, lines } = await withPlatform(process.env, process.cwd(), (platform) =>
      command.run(platform, subject, options),
    )
    const stream = ok ? process.stdout : process.stderr
    stream.write(`${lines.join('\n')}\n`)
    return ok ? 0 : 1
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error
    throw new UsageError(error.message)
  }
}

function readArguments(name: string, command: AdminCommand, args: string[]): { subject: string; options: Options } {
  let parsed: { values: Options; positionals: string[] }
  try {
    const known = Object.fromEntries(command.options.map((option) => [option, { type: 'string' as const }]))
    parsed = parseArgs({ args, options: known, allowPositionals: true }) as typeof parsed
  } catch {
    throw new UsageError(`“admin ${name}”的参数不对。运行 gongkai admin --help 看用法。`)
  }
  const { values, positionals } = parsed
  const missing = [
    ...(command.subject !== null && positionals[0] === undefined ? [command.subject] : []),
    ...command.required.filter((option) => values[option] === undefined).map((option) => `--${option}`),
  ]
  if (missing.length > 0) throw new UsageError(`“admin ${name}”还缺少：${missing.join('、')}。`)
  if (positionals.length > (command.subject === null ? 0 : 1)) {
    throw new UsageError(
      `“admin ${name}”多出了参数：${positionals.slice(command.subject === null ? 0 : 1).join(' ')}。`,
    )
  }
  return { subject: positionals[0] ?? '', options: values }
}
