import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { fingerprint, onceFor } from './fingerprint.mjs'
import { root } from './root.mjs'

/** `npm ci`, when node_modules is not what package-lock.json says, or was installed for another Node or system. */
export async function installDependencies() {
  const print = fingerprint(['package-lock.json'], [process.versions.modules, process.platform, process.arch])
  const stamp = 'node_modules/.gongkai-installed'
  await onceFor(stamp, print, async () => {
    // somebody may have run npm ci by hand
    if (!existsSync(join(root, stamp)) && installedAsLocked()) return
    await npmCi()
  })
}

/** Compares what npm recorded about node_modules with the lock file; packages for other systems may be absent. */
function installedAsLocked() {
  const record = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
  const installed = packagesOf(record)
  const locked = packagesOf(join(root, 'package-lock.json'))
  return Object.entries(locked).every(([path, { version, optional, link }]) => {
    if (!path.includes('node_modules/') || link) return true
    const found = installed[path]
    return found ? found.version === version : Boolean(optional)
  })
}

async function npmCi() {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  console.log('正在安装依赖（首次运行需要联网，通常一到三分钟）……')
  const ticker = setInterval(() => console.log(`  仍在安装依赖，已用 ${seconds()} 秒……`), 15_000)
  // a NODE_ENV=production in the environment would leave out what the build needs
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const child = npm
    ? spawn(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn('npm', args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      output += error.message
      resolve(1)
    })
    child.on('close', resolve)
  })
  clearInterval(ticker)
  if (code !== 0) {
    throw new Failure(
      `${output.trim()}\n\n依赖没有装好（npm ci 退出码 ${code}）：请检查网络和 npm 的软件源设置后重新运行。`,
    )
  }
  console.log(`依赖已安装，用时 ${seconds()} 秒。`)
}
