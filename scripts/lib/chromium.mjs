import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** @returns {string | null} the browser for the tests: CHROMIUM_PATH, or an installed Chromium or Chrome */
export function findChromium() {
  const { CHROMIUM_PATH, PATH = '' } = process.env
  if (CHROMIUM_PATH) return existsSync(CHROMIUM_PATH) ? CHROMIUM_PATH : null
  const folders = ['/usr/bin', ...PATH.split(delimiter)]
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const places = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]
  return places.find((place) => existsSync(place)) ?? null
}

/** Installs Chromium where that needs nobody's password: as root on a Debian system. Elsewhere says how. */
export async function provideChromium() {
  if (findChromium()) return
  const installable = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && !process.env.CHROMIUM_PATH
  if (installable && installChromium()) return
  console.log('未找到 Chromium，浏览器测试将跳过。安装：sudo apt-get install chromium fonts-noto-cjk')
  console.log('（已安装在别处时，用环境变量 CHROMIUM_PATH 指明浏览器程序的路径。）')
}

function installChromium() {
  console.log('未找到 Chromium，正在用 apt-get 安装（供浏览器测试使用）……')
  const wait = ['-o', 'DPkg::Lock::Timeout=400']
  const packages = ['chromium', 'fonts-noto-cjk']
  for (const args of [
    [...wait, 'update'],
    [...wait, 'install', '-y', '--no-install-recommends', ...packages],
  ]) {
    const run = spawnSync('apt-get', args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 15 * 60_000,
    })
    if (run.status !== 0) {
      console.log(`${run.stdout ?? ''}${run.stderr ?? ''}`.trim().split('\n').slice(-15).join('\n'))
      console.log('Chromium 没有装上。')
      return false
    }
  }
  return findChromium() !== null
}
