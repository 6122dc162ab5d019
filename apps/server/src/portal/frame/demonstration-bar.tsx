import type { Site } from '../site.ts'

/** Says on every page that this is no real authority. */
export function DemonstrationBar({ site }: { site: Site }) {
  return (
    <aside className="demonstration" aria-label="演示说明">
      <div className="width">
        演示站点：{site.root?.shortName}的机关、人员、申请和信息均为虚构；标明“已公布年报”的，是真实公布过的报告。
      </div>
    </aside>
  )
}
