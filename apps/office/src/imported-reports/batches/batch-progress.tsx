import type { ImportBatch } from '../../api/types.ts'
import './batch.css'

/** How far a batch is, as a bar and in words; changes are read out. */
export function BatchProgress({ batch }: { batch: ImportBatch }) {
  const { total, waiting, read, unreadable, duplicates, opening } = batch
  const done = total - waiting
  const finished = waiting === 0 && opening === 0
  return (
    <div className="in">
      <progress className="batch-progress" value={done} max={Math.max(total, 1)} aria-label="读入进度" />
      <p role="status">
        <strong>{finished ? '已全部读完' : '正在读入'}</strong>　{done} ／ {total} 个文件
        {opening > 0 && '，压缩包正在打开'}
        {!finished && '。可以离开这一页，读入会继续。'}
      </p>
      <dl className="figures">
        {[
          ['读出', read],
          ['读不出', unreadable],
          ['内容重复', duplicates],
          ['等待', waiting],
        ].map(([word, count]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
