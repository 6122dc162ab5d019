import type { Database } from '../database/schema.ts'

/** What an operator may say about the public site, kept in `installation` under `site`. All of it is optional. */
export interface SiteSettings {
  /** Name in the masthead, e.g. 示范市政府信息公开; otherwise made of the organ at the top of the tree. */
  name?: string
  motto?: string
  /** 政府网站标识码, ten digits. */
  identificationCode?: string
  /** ICP 备案号. */
  icpNumber?: string
  /** 公安备案号. */
  publicSecurityNumber?: string
  /** 主办单位. */
  sponsor?: string
  /** Address of 我为政府网站找错; otherwise the contact page says how to report an error. */
  errorReportUrl?: string
  /** The portal site this column belongs to. */
  mainSite?: { name: string; url: string }
  /** The organ's own emblem as a `data:image/…;base64,…` address; the product draws none. */
  emblem?: string
}

/** The settings of the site; empty when nothing was set. */
export async function siteSettings(database: Database): Promise<SiteSettings> {
  const row = await database.selectFrom('installation').select('value').where('key', '=', 'site').executeTakeFirst()
  return row === undefined || typeof row.value !== 'object' || row.value === null ? {} : (row.value as SiteSettings)
}
