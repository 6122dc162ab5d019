import type { FormSection } from './report-form.ts'

/** The six sections, in statutory order; the same in both formats. OGI 50, AR21 一. */
export const sections: FormSection[] = [
  {
    key: 'overview',
    number: 1,
    heading: '一、总体情况',
    aliases: ['总体情况', '总体工作情况', '概述', '基本情况'],
    article: '《政府信息公开条例》第五十条',
  },
  {
    key: 'proactive',
    number: 2,
    heading: '二、主动公开政府信息情况',
    aliases: ['主动公开政府信息情况', '主动公开情况', '政府信息主动公开情况', '行政机关主动公开政府信息情况'],
    article: '《政府信息公开条例》第五十条第（一）项',
  },
  {
    key: 'requests',
    number: 3,
    heading: '三、收到和处理政府信息公开申请情况',
    aliases: [
      '收到和处理政府信息公开申请情况',
      '收到和处理政府信息公开申请的情况',
      '行政机关收到和处理政府信息公开申请情况',
      '依申请公开政府信息情况',
    ],
    article: '《政府信息公开条例》第五十条第（二）项',
  },
  {
    key: 'disputes',
    number: 4,
    heading: '四、政府信息公开行政复议、行政诉讼情况',
    aliases: [
      '政府信息公开行政复议、行政诉讼情况',
      '政府信息公开行政复议和行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    ],
    article: '《政府信息公开条例》第五十条第（三）项',
  },
  {
    key: 'problems',
    number: 5,
    heading: '五、存在的主要问题及改进情况',
    aliases: [
      '存在的主要问题及改进情况',
      '存在问题及改进情况',
      '存在的主要问题和改进情况',
      '政府信息公开工作存在的主要问题及改进情况',
    ],
    article: '《政府信息公开条例》第五十条第（四）项',
  },
  {
    key: 'other',
    number: 6,
    heading: '六、其他需要报告的事项',
    aliases: ['其他需要报告的事项', '需要报告的其他事项', '其他需要报告事项', '其他事项'],
    article: '《政府信息公开条例》第五十条第（五）项',
  },
]
