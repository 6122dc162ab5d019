// Runs before `npm start`, `npm test` and `npm run check` and makes a fresh clone ready: node builtins only, because
// nothing is installed yet. Everything newer than Node 14 stays behind the version check.
import process from 'node:process'

const oldest = [20, 19]
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(
    `需要 Node.js ${oldest.join('.')} 或更高版本，当前是 ${process.versions.node}。\n` +
      '请从 https://nodejs.org/zh-cn/download 安装新版本，然后重新运行。',
  )
  process.exit(1)
}

const { prepare } = await import('./lib/prepare.mjs')
await prepare(process.argv[2] ?? 'start')
