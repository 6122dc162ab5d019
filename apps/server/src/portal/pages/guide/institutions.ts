/** A national norm every organ works by. */
export interface NationalInstitution {
  title: string
  documentNo: string
  /** What it settles, in one sentence. */
  about: string
}

/** The norms of the State Council and its General Office on open government information, in the order of rank. */
export const nationalInstitutions: readonly NationalInstitution[] = [
  {
    title: '中华人民共和国政府信息公开条例',
    documentNo: '国务院令第711号',
    about: '公开的主体和范围、主动公开、依申请公开、监督和保障，2019年5月15日起施行。',
  },
  {
    title: '政府信息公开信息处理费管理办法',
    documentNo: '国办函〔2020〕109号',
    about: '什么情况收、按件还是按量、收多少、怎样缴。',
  },
  {
    title: '中华人民共和国政府信息公开工作年度报告格式',
    documentNo: '国办公开办函〔2021〕30号',
    about: '年度报告的六个部分、统计表和勾稽关系。',
  },
  {
    title: '关于规范政府信息公开平台有关事项的通知',
    documentNo: '国办公开办函〔2019〕61号',
    about: '指南、制度、法定主动公开内容、年报四个栏目。',
  },
  {
    title: '关于政府信息公开处理决定送达问题的解释',
    documentNo: '国办公开办函〔2016〕235号',
    about: '答复怎样送达，哪一天算送达。',
  },
  {
    title: '关于政府信息公开期限有关问题的解释',
    documentNo: '国办公开办函〔2015〕207号',
    about: '收到申请的日期、期限的起算。',
  },
]
