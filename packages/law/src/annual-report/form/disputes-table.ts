import type { DisputesTableForm } from './report-form.ts'

/** The table of section 四, the same in both formats: three procedures of five figures each. AR19, AR21. */
export const disputesTable: DisputesTableForm = {
  reconsiderationHeader: '行政复议',
  litigationHeader: '行政诉讼',
  groups: [
    { key: 'reconsideration', label: '行政复议', procedure: 'reconsideration' },
    { key: 'litigationDirect', label: '未经复议直接起诉', procedure: 'litigation' },
    { key: 'litigationAfterReconsideration', label: '复议后起诉', procedure: 'litigation' },
  ],
  outcomes: [
    { key: 'upheld', label: '结果维持' },
    { key: 'corrected', label: '结果纠正' },
    { key: 'other', label: '其他结果' },
    { key: 'pending', label: '尚未审结' },
    { key: 'total', label: '总计' },
  ],
}
