import { answerKinds, classificationLabels } from '@gongkai/law/requests'
import { z } from 'zod'
import { oneOf } from '../one-of.ts'
import { filledLine, line } from '../schemas.ts'

/** Fields of an answer that were left open in the form arrive as empty texts: they count as not given. */
const open = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional())

const detail = open(line(500))

/** One item of an answer as the form sends it; which details a kind needs, the law says. */
export const answerPart = z.object({
  item: open(line(500)),
  kind: oneOf(answerKinds),
  content: filledLine(20_000),
  reasons: open(line(5000)),
  articles: open(line(500)),
  searchSystems: detail,
  searchKeywords: detail,
  searchPeriod: detail,
  searchPerson: detail,
  searchResult: detail,
  rightOrganKnown: open(z.enum(['yes', 'no'])),
  rightOrganName: open(line(100)),
  rightOrganContact: open(line(200)),
  whereToGet: open(line(1000)),
  publishedItemId: open(line(64)),
  classification: open(oneOf(classificationLabels)),
  secretTerm: open(line(100)),
  repeats: open(line(100)),
})
