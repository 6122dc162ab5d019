// Runs before `npm start`, `npm test` and `npm run check` and makes a fresh clone ready: node builtins only, because
// nothing is installed yet. Everything newer than Node 14 stays behind the version check.
import process from 'node:process'

const [major, minor] = process.versions.node.split('.').map(Number)
const lowest = { 20: 19, 22: 12 }

if (major < 20 || major === 21 || minor < (lowest[major] ?? 0)) {
  console.error(
    `需要 Node.js 20.19、22.12 或更高版本，当前是 ${process.versions.node}。\n` +
      '请从 https://nodejs.org/zh-cn/download 安装新版本，然后重新运行。',
  )
  process.exit(1)
}

const { prepare } = await import('./lib/prepare.mjs')
await prepare(process.argv[2] ?? 'start')
