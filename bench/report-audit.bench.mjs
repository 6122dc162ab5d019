// Reading and auditing one published report, against the parser or decoder that has to touch the same bytes anyway.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'parse5'
import { importSources } from './lib/platform-source.mjs'
import { spread } from './lib/statistics.mjs'

const { readReport, audit } = await importSources(
  'report-audit',
  `export { readReport } from '@gongkai/documents/annual-report'
   export { audit } from '@gongkai/law/annual-report'`,
)
const sample = (name) => readFileSync(fileURLToPath(new URL(`../samples/reports/${name}`, import.meta.url)))
const decode = (bytes) => new TextDecoder().decode(bytes)

const pairs = [
  {
    title: '网页（Word 导出，137 KB）',
    file: 'd009.html',
    peer: 'parse5 解析',
    touch: (bytes) => parse(decode(bytes)),
  },
  { title: '网页（网站发布，22 KB）', file: 'd006.html', peer: 'parse5 解析', touch: (bytes) => parse(decode(bytes)) },
  {
    title: '文本（一行一格，8 KB）',
    file: 'jili-2020.txt',
    peer: '解码并分行',
    touch: (bytes) =>
      decode(bytes)
        .split('\n')
        .map((line) => line.trim()),
  },
]
const rounds = 9
const times = 30

/** Milliseconds of processor time one call takes, over `times` calls. */
async function cost(work) {
  const before = process.cpuUsage()
  for (let i = 0; i < times; i++) await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / times
}

for (const { title, file, peer, touch } of pairs) {
  const bytes = sample(file)
  const reading = await readReport(file, bytes)
  if (!reading.ok) throw new Error(reading.reason)
  const works = {
    read: () => readReport(file, bytes),
    both: async () => audit((await readReport(file, bytes)).reading),
    audit: () => audit(reading.reading),
    peer: () => touch(bytes),
  }
  const results = { read: [], both: [], audit: [], peer: [] }
  for (let round = -2; round < rounds; round++) {
    for (const name of Object.keys(works)) {
      const taken = await cost(works[name])
      // the first two rounds only warm the compiler up
      if (round >= 0) results[name].push(taken)
    }
  }
  const ratio = (name, other) => results[name].map((value, round) => value / results[other][round])
  console.log(`${title}：每轮 ${times} 次，${rounds} 轮交替，处理器毫秒/份`)
  console.log(`  读取 ${spread(results.read, 2)}；核对 ${spread(results.audit, 3)}；${peer} ${spread(results.peer, 3)}`)
  console.log(
    `  读取并核对 ÷ ${peer}：${spread(ratio('both', 'peer'), 1)}；核对 ÷ 读取：${spread(ratio('audit', 'read'), 2)}`,
  )
}
