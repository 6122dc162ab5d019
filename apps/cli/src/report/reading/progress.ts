import type { CommandIo } from '../command-io.ts'

const barWidth = 24
const redrawMilliseconds = 120
const wordMilliseconds = 5000
/** A run that ends sooner than this shows no bar. */
const quietMilliseconds = 600

/** How far a run has come: a bar that redraws itself on a terminal, else a line of words every few seconds. */
export class Progress {
  private readonly io: CommandIo
  private readonly started = performance.now()
  private total: number
  private done = 0
  private refused = 0
  private shownAt: number
  private isDrawn = false

  constructor(io: CommandIo, total: number) {
    this.io = io
    this.total = total
    this.shownAt = this.started + (io.redraws ? quietMilliseconds : wordMilliseconds)
  }

  grow(more: number): void {
    this.total += more
  }

  async step(isRefused: boolean): Promise<void> {
    this.done++
    if (isRefused) this.refused++
    const now = performance.now()
    if (this.total < 2 || now < this.shownAt) return
    this.shownAt = now + (this.io.redraws ? redrawMilliseconds : wordMilliseconds)
    const text = progressText(this.done, this.total, this.refused, now - this.started)
    this.isDrawn = this.io.redraws
    await this.io.error(this.io.redraws ? `\r\u001b[K${bar(this.done / this.total)} ${text}` : `${text}\n`)
  }

  /** Takes the bar away: what follows is the result. */
  async end(): Promise<void> {
    if (this.isDrawn) await this.io.error('\r\u001b[K')
    this.isDrawn = false
  }
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * barWidth)
  return `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`
}

/** `已读 120/400（30%），读不出 2，每分钟 2400 份，约剩 7 秒`. */
export function progressText(done: number, total: number, refused: number, milliseconds: number): string {
  const perMinute = (done / milliseconds) * 60_000
  const left = Math.ceil(((total - done) / perMinute) * 60)
  const parts = [`已读 ${done}/${total}（${Math.floor((done / total) * 100)}%）`]
  if (refused > 0) parts.push(`读不出 ${refused}`)
  parts.push(`每分钟 ${Math.round(perMinute)} 份`, `约剩 ${left < 90 ? `${left} 秒` : `${Math.ceil(left / 60)} 分钟`}`)
  return parts.join('，')
}
