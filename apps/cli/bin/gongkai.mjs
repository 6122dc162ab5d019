#!/usr/bin/env node
import { existsSync } from 'node:fs'

const built = new URL('../dist/main.mjs', import.meta.url)
if (!existsSync(built)) {
  console.error('命令行还没有构建。请先在项目目录运行：npm ci && npm run build')
  process.exit(2)
}
await import(built.href)
