import type { Site } from '../site.ts'

/** Says on every page that this is no real authority. */
export function DemonstrationBar({ site }: { site: Site }) {
  return (
    <aside className="demonstration" aria-label="演示说明">
      <div className="width">
        演示站点：{site.root?.shortName ?? '这里的地方'}
        及其机关、人员、申请和信息都是虚构的；标明“已公布年报”的，是有关机关真实公布过的年度报告。
      </div>
    </aside>
  )
}
