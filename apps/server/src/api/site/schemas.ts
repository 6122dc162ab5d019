import { z } from 'zod'
import { line } from '../schemas.ts'

const text = line(200).optional()

export const siteSettings = z
  .object({
    name: text.describe('网站名称；不写的用最上一级机关的名称'),
    motto: text,
    identificationCode: text.describe('政府网站标识码，10 位数字'),
    icpNumber: text.describe('ICP 备案号'),
    publicSecurityNumber: text.describe('公安备案号'),
    sponsor: text.describe('主办单位'),
    errorReportUrl: line(500).optional().describe('我为政府网站找错的网址'),
    mainSite: z
      .object({ name: line(200), url: line(500) })
      .optional()
      .describe('所属的门户网站'),
    emblem: z.string().max(200_000).optional().describe('机关标志，data:image/png 或者 jpeg'),
  })
  .meta({ id: 'SiteSettings' })
