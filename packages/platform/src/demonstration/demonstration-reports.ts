import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { enterFigures, publishAnnualReport, readAnnualReport, writeNarrative } from '../actions/annual-report/index.ts'
import { importReports, publishImportedReport, type ReadReport } from '../actions/imported-reports/index.ts'
import type { Platform } from '../platform.ts'
import { dayOf, onDay } from './demonstration-clock.ts'
import { publishedReports, region, street } from './demonstration-organs.ts'
import { type DemonstrationPeople, done } from './play-request.ts'

/** Imports one published report as the supervisor would and lists it on the portal as what it is. */
export async function importPublishedReport(
  platform: Platform,
  people: DemonstrationPeople,
  file: (typeof publishedReports)[number]['file'],
  samplesFolder: string,
  read: ReadReport,
): Promise<void> {
  const bytes = await readFile(join(samplesFolder, file))
  const imported = done(
    await importReports(platform, people.supervisor, { organId: region, files: [{ fileName: file, bytes }] }, read),
    file,
  )
  for (const id of imported.ids) done(await publishImportedReport(platform, people.supervisor, id), file)
}

/**
 * Completes and publishes last year's report of the invented organ: figures that no record carries, and prose that
 * agrees with the counted figures. Before 20 January it stays a draft.
 */
export async function completeLastYearsReport(
  platform: Platform,
  people: DemonstrationPeople,
  year: number,
): Promise<void> {
  const { officer, leader } = people
  const today = platform.today()
  const entered = dayOf({ year: year + 1, monthDay: '01-12' }, today, platform.calendar)
  const then = onDay(platform, entered)
  const key = { organId: street, year }
  done(
    await enterFigures(then, officer, {
      ...key,
      figures: {
        'proactive.adminLicensing.decisions': 36,
        'proactive.adminPenalty.decisions': 12,
        'proactive.adminCoercion.decisions': 0,
        'proactive.adminFees.amount': 0,
      },
    }),
    'figures',
  )
  const { report } = done(await readAnnualReport(then, officer, street, year), 'draft')
  const received = report.tables.requests?.newReceived?.total ?? 0
  const written = done(
    await writeNarrative(then, officer, {
      ...key,
      narrative: {
        overview: [
          `${year}年，演示街道按照《政府信息公开条例》的要求推进政府信息公开工作。（本报告为演示，机关和数字均为虚构。）`,
          '（一）主动公开。通过政府网站公开规范性文件、财政预决算、重大建设项目、社会救助等信息。',
          `（二）依申请公开。本年新收政府信息公开申请${received}件，均按规定办理。`,
          '（三）政府信息管理。信息发布前经过保密审查和负责人审批。',
          '（四）平台建设。在政府网站设立政府信息公开专栏。',
          '（五）监督保障。全年组织业务培训两次。',
        ].join('\n'),
        problems:
          '主要问题：部分答复的说理不够充分，政策解读的形式比较单一。改进情况：建立答复文书的合法性审核，增加问答和图表两种解读形式。',
        other: '本年度没有收取信息处理费。没有其他需要报告的事项。',
      },
    }),
    'narrative',
  )
  const publishedOn = dayOf({ year: year + 1, monthDay: '01-20' }, today, platform.calendar)
  if (publishedOn >= today) return
  const publication = { ...key, expectedVersion: written.version }
  done(await publishAnnualReport(onDay(platform, publishedOn), leader, publication), 'publication')
}
