// The answer clock over random histories, against the oracle that walks the calendar day by day: both must say the
// same of every one. BENCH_HISTORIES and BENCH_SEED choose how many and from which seed on.
import { importSources } from './lib/platform-source.mjs'
import { median } from './lib/statistics.mjs'

const count = Number(process.env.BENCH_HISTORIES ?? 1_000_000)
const firstSeed = Number(process.env.BENCH_SEED ?? 1)
const stretch = 10_000
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(firstSeed)) {
  throw new Error('BENCH_HISTORIES and BENCH_SEED must be whole numbers')
}

const fixtures = '../../packages/law/src/clock/fixtures'
const { agree, judge, randomHistory, smallestDisagreement, verdictOfClock } = await importSources(
  'clock-oracle',
  `export { agree, smallestDisagreement, verdictOfClock } from '${fixtures}/compare-with-oracle.ts'
     export { judge } from '${fixtures}/day-by-day-oracle.ts'
     export { randomHistory } from '${fixtures}/random-histories.ts'`,
)

const started = performance.now()
const seen = { events: 0, refused: 0, provisional: 0, types: new Map(), phases: new Map() }
const ratios = []
const spent = { clock: 0, oracle: 0 }
let wrong = 0
for (let done = 0; done < count; ) {
  const seeds = Array.from({ length: Math.min(stretch, count - done) }, (_, index) => firstSeed + done + index)
  const histories = seeds.map(randomHistory)
  const [verdicts, clock] = timed(() => histories.map(verdictOfClock))
  const [judgements, oracle] = timed(() => histories.map(judge))
  spent.clock += clock
  spent.oracle += oracle
  ratios.push(oracle / clock)
  for (const [index, events] of histories.entries()) {
    note(events, verdicts[index])
    if (!agree(verdicts[index], judgements[index])) tell(seeds[index], events)
  }
  done += seeds.length
  if (done % 100_000 === 0) {
    console.log(`  ${done} / ${count}，${((performance.now() - started) / 1000).toFixed(0)} 秒，分歧 ${wrong} 处`)
  }
}

const perHistory = (milliseconds) => ((milliseconds * 1000) / count).toFixed(1)
console.log(
  `${count} 段随机经过（种子 ${firstSeed}—${firstSeed + count - 1}），${seen.events} 个事件，其中依法不予接受 ${seen.refused} 个；用时 ${((performance.now() - started) / 1000).toFixed(0)} 秒，分歧 ${wrong} 处`,
)
console.log(
  `事件类型 ${seen.types.size} 种，最少的 ${Math.min(...seen.types.values())} 次；暂定日期 ${seen.provisional} 段`,
)
console.log(`结束时的状态：${[...seen.phases].map(([phase, number]) => `${phase} ${number}`).join('，')}`)
console.log(
  `每段：时钟 ${perHistory(spent.clock)} 微秒，逐日推算 ${perHistory(spent.oracle)} 微秒；逐日推算 ÷ 时钟 ${median(ratios).toFixed(1)}`,
)
process.exitCode = wrong === 0 ? 0 : 1

function timed(work) {
  const from = performance.now()
  const result = work()
  return [result, performance.now() - from]
}

function note(events, { refused, provisional, phase }) {
  seen.events += events.length
  seen.refused += refused.length
  if (provisional) seen.provisional += 1
  seen.phases.set(phase, (seen.phases.get(phase) ?? 0) + 1)
  for (const { type } of events) seen.types.set(type, (seen.types.get(type) ?? 0) + 1)
}

/** Tells the first few disagreements with the smallest history that shows each. */
function tell(seed, events) {
  wrong += 1
  if (wrong > 10) return
  const smallest = smallestDisagreement(events)
  console.log(`种子 ${seed}：${JSON.stringify(smallest)}`)
  console.log(`  时钟：${JSON.stringify(verdictOfClock(smallest))}`)
  console.log(`  推算：${JSON.stringify(judge(smallest))}`)
}
