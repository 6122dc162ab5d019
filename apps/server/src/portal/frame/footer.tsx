import type { Site } from '../site.ts'

export function Footer({ site }: { site: Site }) {
  const { settings, root } = site
  const sponsor = settings.sponsor ?? root?.name
  const records = [
    sponsor && `主办：${sponsor}`,
    settings.identificationCode && `政府网站标识码：${settings.identificationCode}`,
    settings.icpNumber,
    settings.publicSecurityNumber,
  ].filter(Boolean)
  const office = [
    root?.guide.office && `政府信息公开工作机构：${root.guide.office}`,
    root?.guide.phone && `电话：${root.guide.phone}`,
    root?.guide.hours && `办公时间：${root.guide.hours}`,
  ].filter(Boolean)
  return (
    <footer className="footer">
      <div className="width">
        <ul>
          <li>
            <a href="/contact">联系我们</a>
          </li>
          <li>
            <a href={settings.errorReportUrl ?? '/contact#errors'}>我为政府网站找错</a>
          </li>
          <li>
            <a href="/organs">按机关查看</a>
          </li>
          <li>
            <a href="/status">查询申请进度</a>
          </li>
          <li>
            <a href="/self-check">年度报告自查</a>
          </li>
        </ul>
        {records.length > 0 && <p>{records.join('　')}</p>}
        {office.length > 0 && <p>{office.join('　')}</p>}
      </div>
    </footer>
  )
}
