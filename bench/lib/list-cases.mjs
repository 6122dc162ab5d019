/** So many requests stand on a page. */
const limit = 50

/** What is asked of the lists, by name; `sources` as bundled for the measurement. */
export function listCases(sources, platform, { reader, handler, organIds }) {
  const list =
    (query, actor = reader) =>
    () =>
      sources.requestList(platform, actor, { limit, ...query })
  const work =
    (query, actor = reader) =>
    () =>
      sources.workList(platform, actor, { limit, ...query })
  const count = (query) => () => sources.requestCount(platform, reader, query)
  const words = (q) => list({ q })
  const year = { from: '2025-01-01', to: '2025-12-31' }
  return {
    我的工作: work({}),
    '我的工作，承办人': work({}, handler),
    '我的工作，逾期': work({ level: 'overdue' }),
    '我的工作，没有分派': work({ assignedTo: 'nobody' }),
    全部申请: list({}),
    '全部申请，按到期日': list({ sort: 'due' }),
    承办人的申请: list({}, handler),
    翻到中间的下一页: list({ cursor: cursorAt('2021-03-01') }),
    翻到末尾的下一页: list({ cursor: cursorAt('2016-03-20') }),
    '状态：征求意见': list({ status: 'consulting' }),
    '状态：撤回': list({ status: 'withdrawn' }),
    '渠道：传真（千分之一）': list({ channel: 'fax' }),
    '申请人：科研机构（千分之一）': list({ applicantKind: 'research' }),
    '答复：国家秘密（千分之一）': list({ answerKind: 'deniedStateSecret' }),
    '答复：予以公开': list({ answerKind: 'disclosed' }),
    分派给我: list({ assignedTo: handler.personId }),
    超期的: list({ inTime: false }),
    已办结: list({ open: false }),
    提交日期五天: list({ submittedFrom: '2021-03-01', submittedTo: '2021-03-05' }),
    收到日期五天: list({ receivedFrom: '2021-03-01', receivedTo: '2021-03-05' }),
    答复日期五天: list({ answeredFrom: '2021-03-01', answeredTo: '2021-03-05' }),
    办结日期五天: list({ closedFrom: '2021-03-01', closedTo: '2021-03-05' }),
    到期日期五天: list({ dueFrom: '2021-03-01', dueTo: '2021-03-05' }),
    没有归档的: list({ archived: false, open: false }),
    已归档的: list({ archived: true }),
    '申请删除个人信息，待决定（三千分之一）': list({ erasure: 'waiting' }),
    '已删除个人信息（三千分之一）': list({ erasure: 'erased' }),
    '传真且国家秘密（百万分之一）': list({ channel: 'fax', answerKind: 'deniedStateSecret' }),
    渠道和答复日期: list({ channel: 'fax', answeredFrom: '2021-01-01', answeredTo: '2021-12-31' }),
    一个机关: list({ organId: organIds.at(-1) }),
    '词：资金分配表（七分之一）': words('资金分配表'),
    '词：和平片区（五十分之一）': words('和平片区'),
    '词：信访复查（千分之一）': words('信访复查'),
    '词：和平片区17号楼老旧小区': words('和平片区17号楼老旧小区'),
    '词：三个词': words('南湖 垃圾清运 验收报告'),
    '词：申请编号': words('0009999'),
    '词：没有的词': words('不动产登记簿'),
    '词：一个字': words('楼'),
    词加状态: list({ q: '资金分配表', status: 'consulting' }),
    '件数：撤回': count({ status: 'withdrawn' }),
    '件数：传真': count({ channel: 'fax' }),
    '件数：资金分配表': count({ q: '资金分配表' }),
    '件数：三个词': count({ q: '南湖 垃圾清运 验收报告' }),
    统计一年: () => sources.requestStatistics(platform, reader, year),
    '统计：两头不是整月': () => sources.requestStatistics(platform, reader, { from: '2025-01-15', to: '2026-01-20' }),
    统计十年: () => sources.requestStatistics(platform, reader, { from: '2016-03-01', to: '2026-02-28' }),
  }
}

/** A page cursor in the middle of a list by day of submission. */
function cursorAt(day) {
  const value = JSON.stringify([day, '7fffffff-ffff-7fff-8fff-ffffffffffff'])
  return Buffer.from(value).toString('base64url')
}

/**
 * Measures each case against a bare page of as many rows by primary key, in alternation, and prints milliseconds:
 * least, median and 95th percentile of ours, median of the page, the ratio of the medians.
 */
export async function measureCases(platform, cases, rounds) {
  const { pool } = platform.database
  const ids = await pageIds(pool)
  const bare = () =>
    pool.query(
      'select request.*, request_form.name from request join request_form on request_id = request.id where request.id = any($1)',
      [ids[Math.floor(Math.random() * ids.length)]],
    )
  for (const [name, ask] of cases) {
    const ours = []
    const peer = []
    const started = performance.now()
    await ask()
    await bare()
    for (let round = 0; round < rounds && (round < 5 || performance.now() - started < 4000); round++) {
      ours.push(await timed(ask))
      peer.push(await timed(bare))
    }
    const median = quantile(ours, 0.5)
    const mark = median > 50 ? '  ← 超过 50' : ''
    console.log(
      `  ${name.padEnd(22, '　')} ${Math.min(...ours)
        .toFixed(1)
        .padStart(
          7,
        )} ${median.toFixed(1).padStart(7)} ${quantile(ours, 0.95).toFixed(1).padStart(7)} 毫秒；按主键取页 ${quantile(peer, 0.5).toFixed(1)}；之比 ${(median / quantile(peer, 0.5)).toFixed(1)}${mark}`,
    )
  }
}

/** Pages of ids from all over the table. */
async function pageIds(pool) {
  const { rows } = await pool.query('select id from request tablesample bernoulli (20) repeatable (7) limit 20000')
  return Array.from({ length: 20 }, () =>
    rows
      .sort(() => Math.random() - 0.5)
      .slice(0, limit)
      .map(({ id }) => id),
  )
}

async function timed(work) {
  const from = performance.now()
  await work()
  return performance.now() - from
}

function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]
}
