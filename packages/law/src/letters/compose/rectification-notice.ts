import type { Letter } from '../letter.ts'
import type { LetterFacts } from '../letter-facts.ts'
import { ogiTitle } from '../letter-kinds.ts'
import { imprintOf } from './imprint.ts'
import { day, emptyChecks, heading, missingOf, paragraph } from './parts.ts'

const format = '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）'

/** 整改通知: the competent department has an annual report put right, each finding in the annex. OGI 47(1). */
export function composeRectificationNotice(facts: LetterFacts['rectificationNotice']): Letter {
  const { toOrgan, fromOrgan, reportTitle, year, findings, replyBy, date } = facts
  const annex = `${year}年政府信息公开工作年度报告问题清单`
  const report = reportTitle.replace(/^《|》$/gu, '')
  return {
    kind: 'rectificationNotice',
    headMark: facts.headMark ?? null,
    documentNo: facts.documentNo ?? null,
    title: [...(facts.headMark == null ? [fromOrgan] : []), `关于整改${year}年政府信息公开工作`, '年度报告问题的通知'],
    recipient: toOrgan,
    blocks: [
      paragraph(
        `经核查，你单位《${report}》存在${findings.length}处需要核实、更正的问题（见附件）。根据${ogiTitle}第四十七条第一款、第五十条和${format}的规定，现将整改要求通知如下：`,
      ),
      heading('一、逐项核实'),
      paragraph(
        '请对照问题清单，逐项核对原始台账和统计数据，查明原因，确定正确的内容；经核实不属于差错的，应当说明理由。',
      ),
      heading('二、更正并重新公布'),
      paragraph(
        '报告尚未公布的，更正后再行公布；已经公布的，应当及时更正，在原发布位置重新公布，并注明更正日期和更正内容，不得直接覆盖。',
      ),
      heading('三、按时报送'),
      paragraph(
        `请于${day(replyBy)}前（含当日）将整改情况、更正后的报告和问题清单的核实意见书面报送本机关。逾期不整改或者整改不到位的，将依法予以通报批评。`,
      ),
    ],
    annexes: [
      {
        title: annex,
        blocks: [
          {
            type: 'table',
            head: ['序号', '问题', '位置', '报告所载', '应为', '依据', '整改建议'],
            rows: findings.map(({ no, title, place, found, expected, article, suggestion }) => [
              String(no),
              title,
              place,
              found,
              expected,
              article,
              suggestion,
            ]),
            widths: [3, 9, 8, 8, 8, 10, 10],
          },
        ],
      },
    ],
    signature: fromOrgan,
    date,
    sealed: true,
    notes: facts.phone == null ? [] : [`联系电话：${facts.phone}`],
    ...(facts.imprint === undefined ? {} : imprintOf('rectificationNotice', facts.headMark ?? null, facts.imprint)),
    checks: {
      ...emptyChecks,
      replyBy,
      articles: [`${ogiTitle}第四十七条第一款`],
      missing: [
        ...missingOf({ 主送机关: toOrgan, 发文机关: fromOrgan, 年度报告标题: reportTitle }),
        ...(findings.length === 0 ? ['需要整改的问题'] : []),
      ],
    },
  }
}
