import type { Day } from '../day.ts'
import type { ReceiptChannel } from '../requests/events.ts'

/** What is known about the arrival of a request. Unknown is null. */
export interface ReceiptFacts {
  /** The day the applicant handed in, posted, sent or dictated the request. */
  submittedOn: Day | null
  /** The day the organ signed for the post. */
  signedOn?: Day | null
  /** The day the organ and the applicant confirmed receipt with each other. */
  confirmedOn?: Day | null
}

/** The receipt day (收到申请之日), null while the fact it hangs on is missing, and the rule in a Chinese sentence. */
export interface ReceiptDay {
  day: Day | null
  text: string
  article: string
}

const rules: Record<ReceiptChannel, { fact: keyof ReceiptFacts; text: string; article: string }> = {
  inPerson: {
    fact: 'submittedOn',
    text: '当面提交的，提交之日为收到申请之日。',
    article: '《政府信息公开条例》第三十一条第（一）项',
  },
  postSigned: {
    fact: 'signedOn',
    text: '邮寄且需要签收的，行政机关签收之日为收到申请之日。',
    article: '《政府信息公开条例》第三十一条第（二）项',
  },
  postUnsigned: {
    fact: 'confirmedOn',
    text: '平常信函无需签收的，应当于收到当日与申请人确认，确认之日为收到申请之日；联系不上的先登记，从恢复联系之日起算。',
    article: '《政府信息公开条例》第三十一条第（二）项、国办公开办函〔2015〕207号',
  },
  internet: {
    fact: 'confirmedOn',
    text: '通过互联网提交的，双方确认之日为收到申请之日。',
    article: '《政府信息公开条例》第三十一条第（三）项',
  },
  fax: {
    fact: 'confirmedOn',
    text: '通过政府信息公开工作机构的传真提交的，双方确认之日为收到申请之日。',
    article: '《政府信息公开条例》第三十一条第（三）项',
  },
  email: {
    fact: 'confirmedOn',
    text: '通过电子邮件提交的，双方确认之日为收到申请之日。',
    article: '《政府信息公开条例》第三十一条第（三）项',
  },
  oral: {
    fact: 'confirmedOn',
    text: '口头申请的，代为填写申请并经申请人确认之日为收到申请之日。',
    article: '《政府信息公开条例》第二十九条第一款、第三十一条第（一）项',
  },
}

/**
 * The receipt day by channel. OGI 31 (later and higher) goes before the letter of 2015, which counted e-mail from its
 * arrival in the system: a request over the internet is received when both sides have confirmed it. The letter still
 * holds where the applicant of an unsigned letter cannot be reached: register, and count from the restored contact.
 */
export function receiptDay(channel: ReceiptChannel, facts: ReceiptFacts): ReceiptDay {
  const { fact, text, article } = rules[channel]
  return { day: facts[fact] ?? null, text, article }
}
