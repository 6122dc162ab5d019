import type {
  ConsultationOutcome,
  ConsultationParty,
  ReceiptChannel,
  RecordCorrectionOutcome,
  RequestMatter,
  ReopenGround,
  ServiceMode,
} from '@gongkai/law/requests'
import type { AnswerPartFields } from '../actions/requests/index.ts'
import type { ApplicantKey } from './demonstration-applicants.ts'
import type { When } from './demonstration-clock.ts'

/** One step of a request, as an officer would take it on that day. */
export type RequestStep =
  | { do: 'confirmReceipt'; on: When }
  | { do: 'assign'; on: When }
  | { do: 'askCorrection'; on: When; items: string; guidance: string }
  | { do: 'receiveCorrection'; on: When; correction: string }
  | { do: 'openConsultation'; on: When; party: ConsultationParty; name: string }
  | { do: 'closeConsultation'; on: When; outcome: ConsultationOutcome }
  | { do: 'registerArrival'; on: When }
  | { do: 'registerUnreachable'; on: When; note: string }
  | { do: 'askAssistance'; on: When; what: string; within: number }
  | { do: 'returnAssistance'; on: When; text: string }
  | { do: 'askReasons'; on: When; facts: string }
  | { do: 'receiveReasons'; on: When; statement: string }
  | { do: 'judgeReasons'; on: When; reasonable: 'yes' | 'no'; note: string }
  | { do: 'split'; on: When; parts: string; reason: string }
  | { do: 'concludeRecordCorrection'; on: When; outcome: RecordCorrectionOutcome; content: string }
  | { do: 'proposeExtension'; on: When; workingDays: number; reason: string }
  | { do: 'extend'; on: When }
  | { do: 'noticeFee'; on: When; pages: number }
  | { do: 'withdraw'; on: When; note: string }
  | { do: 'draftAnswer'; on: When; parts: AnswerPartFields[] }
  | { do: 'reviewAnswer'; on: When; verdict: 'pass' | 'return'; note: string }
  | { do: 'answer'; on: When; parts: AnswerPartFields[] }
  | { do: 'deliver'; on: When; mode: ServiceMode; trackingNo?: string }
  | { do: 'failService'; on: When; reason: string }
  | { do: 'reopen'; on: When; ground: ReopenGround; decisionNo: string; workingDays: number }

/** A request of the demonstration: who asks what, by which channel, and everything that happened since. */
export interface RequestStory {
  applicant: ApplicantKey
  content: string
  purpose?: string
  channel: ReceiptChannel
  matter?: RequestMatter
  submitted: When
  steps: RequestStep[]
}

const ago = (days: number): When => ({ ago: days })

/** A story that went straight from receipt to a served answer. */
function answered(
  story: Pick<RequestStory, 'applicant' | 'content'> & { channel?: ReceiptChannel },
  days: { submitted: When; received: When; answered: When; delivered: When },
  answer: AnswerPartFields,
  between: RequestStep[] = [],
): RequestStory {
  const { channel = 'internet', ...rest } = story
  return {
    ...rest,
    channel,
    submitted: days.submitted,
    steps: [
      ...(channel === 'internet' ? [{ do: 'confirmReceipt', on: days.received } as const] : []),
      ...between,
      { do: 'answer', on: days.answered, parts: [answer] },
      { do: 'deliver', on: days.delivered, mode: channel === 'internet' ? 'internet' : 'direct' },
    ],
  }
}

/** Requests of last year, for the annual report: one of each kind of result that a street meets, and one carried over. */
export function requestsOfLastYear(year: number): RequestStory[] {
  const on = (monthDay: string): When => ({ year, monthDay })
  return [
    answered(
      { applicant: 'jia', content: `演示街道${year}年老旧小区加装电梯补助的申请条件和办理流程` },
      { submitted: on('02-11'), received: on('02-12'), answered: on('02-20'), delivered: on('02-20') },
      {
        kind: 'alreadyPublic',
        content: '该信息已经主动公开。',
        whereToGet: '本平台“法定主动公开内容—行政许可和对外管理服务”栏目',
      },
    ),
    answered(
      { applicant: 'yi', content: `演示街道${year}年度公共停车位规划图` },
      { submitted: on('03-10'), received: on('03-11'), answered: on('03-26'), delivered: on('03-26') },
      { kind: 'disclosed', content: '现以电子文本提供您申请的停车位规划图。' },
    ),
    answered(
      { applicant: 'company', content: `演示街道${year}年食堂食材采购合同`, channel: 'postSigned' },
      { submitted: on('04-14'), received: on('04-16'), answered: on('05-29'), delivered: on('05-29') },
      {
        kind: 'partiallyDisclosed',
        content: '提供合同正文；报价明细附件不予公开。',
        reasons: '报价明细涉及供应商的商业秘密，经征求意见供应商不同意公开，公开会损害其合法权益。',
      },
      [
        { do: 'openConsultation', on: on('04-21'), party: 'thirdParty', name: '食材供应商' },
        { do: 'closeConsultation', on: on('05-08'), outcome: 'objection' },
      ],
    ),
    answered(
      { applicant: 'lawFirm', content: '演示小区物业服务企业的内部考核打分表' },
      { submitted: on('05-19'), received: on('05-20'), answered: on('06-12'), delivered: on('06-12') },
      {
        kind: 'deniedInternalAffairs',
        content: '您申请的打分表不予公开。',
        reasons: '属于本机关内部工作流程方面的信息，对外部不产生直接影响。',
      },
    ),
    answered(
      { applicant: 'bing', content: '演示街道1998年门牌编号底册' },
      { submitted: on('06-16'), received: on('06-17'), answered: on('07-02'), delivered: on('07-02') },
      {
        kind: 'notExist',
        content: '经检索，本机关没有制作或者获取过您申请的底册。',
        reasons: '本机关成立于2001年，此前的门牌编号底册没有移交。',
        searchSystems: '档案室目录、办公系统',
        searchKeywords: '门牌、编号',
        searchPeriod: '1995年至2001年',
        searchPerson: `演示经办员，${year}年6月24日`,
        searchResult: '没有找到',
      },
    ),
    answered(
      { applicant: 'ding', content: '示范市演示区学区划分方案' },
      { submitted: on('07-07'), received: on('07-08'), answered: on('07-15'), delivered: on('07-15') },
      {
        kind: 'notResponsible',
        content: '学区划分由教育部门负责，请向该机关申请。',
        reasons: '该信息不是本机关制作，也不由本机关保存。',
        rightOrganName: '示范市教育局（演示）',
        rightOrganContact: '0000-00000000',
      },
    ),
    {
      applicant: 'wu',
      content: '请提供街道有关情况',
      channel: 'internet',
      submitted: on('08-04'),
      steps: [
        { do: 'confirmReceipt', on: on('08-05') },
        {
          do: 'askCorrection',
          on: on('08-08'),
          items: '没有写明需要什么信息',
          guidance: '请写明信息的名称、文号，或者便于查找的其他特征，例如事项和年份',
        },
        {
          do: 'answer',
          on: on('09-09'),
          parts: [
            {
              kind: 'lapsedNoCorrection',
              content: '补正期限已过，本机关不再处理该申请。需要时可以重新提出。',
              reasons: '没有正当理由，逾期没有补正。',
            },
          ],
        },
        { do: 'deliver', on: on('09-09'), mode: 'internet' },
      ],
    },
    answered(
      { applicant: 'yi', content: `再次申请演示街道${year}年度公共停车位规划图` },
      { submitted: on('09-15'), received: on('09-16'), answered: on('09-19'), delivered: on('09-19') },
      {
        kind: 'repeatedRequest',
        content: '您申请的信息本机关已经答复，不再重复处理。',
        reasons: `与${year}年3月答复的申请内容相同。`,
        repeats: `${year}年3月答复的停车位规划图申请`,
      },
    ),
    {
      applicant: 'charity',
      content: `演示街道${year}年度社会救助资金发放汇总表`,
      channel: 'internet',
      submitted: on('10-20'),
      steps: [
        { do: 'confirmReceipt', on: on('10-21') },
        { do: 'withdraw', on: on('10-24'), note: '申请人已从公开网页取得所需信息，书面撤回' },
      ],
    },
    answered(
      { applicant: 'institute', content: `演示街道${year}年社区养老服务设施调查原始记录` },
      {
        submitted: on('12-16'),
        received: on('12-17'),
        answered: { year: year + 1, monthDay: '01-09' },
        delivered: { year: year + 1, monthDay: '01-09' },
      },
      { kind: 'disclosed', content: '现以纸质文本提供您申请的调查记录（已去标识化）。' },
    ),
  ]
}

/** Requests of the last weeks, counted back from today: the desk holds one in every state. */
export function requestsOfToday(): RequestStory[] {
  return [
    answered(
      { applicant: 'jia', content: '演示街道今年背街小巷整治工程的招标公告和中标结果' },
      { submitted: ago(62), received: ago(61), answered: ago(55), delivered: ago(55) },
      {
        kind: 'alreadyPublic',
        content: '该信息已经主动公开。',
        whereToGet: '本平台“法定主动公开内容—重大建设项目”栏目',
      },
    ),
    answered(
      { applicant: 'company', content: '演示街道办公用房物业服务合同', channel: 'inPerson' },
      { submitted: ago(50), received: ago(50), answered: ago(38), delivered: ago(38) },
      { kind: 'disclosed', content: '现以纸质文本提供您申请的合同。' },
    ),
    answered(
      { applicant: 'bing', content: '对演示小区三号楼违章搭建的举报为什么没有处理' },
      { submitted: ago(33), received: ago(32), answered: ago(29), delivered: ago(29) },
      {
        kind: 'petitionMatter',
        content: '您反映的是举报事项，请通过街道综合执法热线（演示）提出。',
        reasons: '以信息公开申请的形式进行举报，不作为政府信息公开申请处理。',
      },
    ),
    // 已超期
    {
      applicant: 'yi',
      content: '演示街道今年环卫作业外包合同及履约考核结果',
      purpose: '了解居住环境的维护情况',
      channel: 'internet',
      submitted: ago(25),
      steps: [
        { do: 'confirmReceipt', on: ago(23) },
        { do: 'assign', on: ago(21) },
      ],
    },
    // 即将到期
    {
      applicant: 'lawFirm',
      content: '和平片区（演示）房屋征收补偿方案征求意见的采纳情况',
      channel: 'postSigned',
      submitted: ago(19),
      steps: [],
    },
    {
      applicant: 'ding',
      content: '演示街道今年第一季度食品经营检查记录',
      channel: 'internet',
      submitted: ago(20),
      steps: [{ do: 'confirmReceipt', on: ago(18) }],
    },
    // 办理中
    {
      applicant: 'jia',
      content: '演示社区日间照料中心的选址论证材料',
      channel: 'internet',
      submitted: ago(7),
      steps: [
        { do: 'confirmReceipt', on: ago(6) },
        { do: 'assign', on: ago(5) },
      ],
    },
    {
      applicant: 'institute',
      content: '演示街道近三年绿化养护经费支出明细',
      channel: 'inPerson',
      submitted: ago(3),
      steps: [],
    },
    // 延长过
    {
      applicant: 'company',
      content: '演示街道历年沿街商铺门头改造的全部验收资料',
      channel: 'internet',
      submitted: ago(23),
      steps: [
        { do: 'confirmReceipt', on: ago(22) },
        { do: 'proposeExtension', on: ago(6), workingDays: 15, reason: '资料涉及多年档案，需要逐份查找和审核' },
        { do: 'extend', on: ago(5) },
      ],
    },
    // 等待负责人审批
    {
      applicant: 'charity',
      content: '演示街道今年困难群众救助资金的使用情况',
      channel: 'internet',
      submitted: ago(18),
      steps: [
        { do: 'confirmReceipt', on: ago(17) },
        {
          do: 'draftAnswer',
          on: ago(2),
          parts: [
            { item: '救助资金使用情况汇总表', kind: 'disclosed', content: '现以电子文本提供汇总表。' },
            {
              item: '受助人员名单',
              kind: 'deniedThirdParty',
              content: '不予公开。',
              reasons: '名单含有受助人员的姓名和家庭情况，属于个人隐私。',
            },
          ],
        },
      ],
    },
    // 退回修改
    {
      applicant: 'yi',
      content: '演示街道办公楼2003年装修的招标文件',
      channel: 'internet',
      submitted: ago(17),
      steps: [
        { do: 'confirmReceipt', on: ago(16) },
        {
          do: 'draftAnswer',
          on: ago(4),
          parts: [
            {
              kind: 'notExist',
              content: '经检索，本机关没有您申请的招标文件。',
              reasons: '没有找到相关文件。',
              searchSystems: '办公系统',
              searchKeywords: '装修、招标',
              searchPeriod: '2002年至2004年',
              searchPerson: '演示经办员',
              searchResult: '没有找到',
            },
          ],
        },
        {
          do: 'reviewAnswer',
          on: ago(3),
          verdict: 'return',
          note: '2003年的文件没有进入办公系统，请到档案室检索纸质档案后再答复。',
        },
      ],
    },
    // 提请延长
    {
      applicant: 'institute',
      content: '演示街道近五年社区治理经费的逐笔支出凭证',
      channel: 'internet',
      submitted: ago(16),
      steps: [
        { do: 'confirmReceipt', on: ago(15) },
        { do: 'proposeExtension', on: ago(1), workingDays: 20, reason: '凭证数量大，需要逐份审核其中的个人信息' },
      ],
    },
    // 复议撤销后重新处理
    {
      applicant: 'bing',
      content: '演示路拓宽工程的专家论证意见',
      channel: 'internet',
      submitted: ago(80),
      steps: [
        { do: 'confirmReceipt', on: ago(79) },
        {
          do: 'answer',
          on: ago(66),
          parts: [
            {
              kind: 'deniedProcessInfo',
              content: '不予公开。',
              reasons: '专家论证意见属于行政决定作出以前的讨论记录。',
            },
          ],
        },
        { do: 'deliver', on: ago(66), mode: 'internet' },
        { do: 'reopen', on: ago(6), ground: 'reconsideration', decisionNo: '演政复决〔示例〕3号', workingDays: 20 },
      ],
    },
    // 邮件退回，再次送达
    {
      applicant: 'ding',
      content: '演示街道今年消防安全检查计划',
      channel: 'inPerson',
      submitted: ago(30),
      steps: [
        {
          do: 'answer',
          on: ago(20),
          parts: [{ kind: 'disclosed', content: '现以纸质文本提供检查计划。' }],
        },
        { do: 'deliver', on: ago(20), mode: 'post', trackingNo: 'EX000000001CN' },
        { do: 'failService', on: ago(13), reason: '收件地址不详，邮件退回' },
        { do: 'deliver', on: ago(12), mode: 'post', trackingNo: 'EX000000002CN' },
      ],
    },
    // 补正后重新计算
    {
      applicant: 'wu',
      content: '演示街道的补助资料',
      channel: 'internet',
      submitted: ago(21),
      steps: [
        { do: 'confirmReceipt', on: ago(20) },
        {
          do: 'askCorrection',
          on: ago(16),
          items: '没有写明是哪一种补助、哪一年',
          guidance: '请写明补助的名称和年份，例如“去年困难家庭临时救助的发放标准”',
        },
        { do: 'receiveCorrection', on: ago(9), correction: '去年困难家庭临时救助的发放标准和发放总额' },
      ],
    },
    // 等待补正
    {
      applicant: 'bing',
      content: '关于道路的文件',
      channel: 'internet',
      submitted: ago(7),
      steps: [
        { do: 'confirmReceipt', on: ago(6) },
        {
          do: 'askCorrection',
          on: ago(3),
          items: '没有写明是哪条道路、哪类文件',
          guidance: '请写明道路名称，以及需要的是规划、施工还是管理方面的文件',
        },
      ],
    },
    // 征求意见
    {
      applicant: 'charity',
      content: '演示养老服务公司承接居家养老服务的协议',
      channel: 'internet',
      submitted: ago(12),
      steps: [
        { do: 'confirmReceipt', on: ago(11) },
        { do: 'openConsultation', on: ago(7), party: 'thirdParty', name: '承接服务的公司' },
        { do: 'registerArrival', on: ago(6) },
      ],
    },
    // 等待缴费
    {
      applicant: 'lawFirm',
      content: '演示街道成立以来全部会议纪要目录',
      channel: 'inPerson',
      submitted: ago(9),
      steps: [{ do: 'noticeFee', on: ago(2), pages: 100 }],
    },
    // 已答复，待送达
    {
      applicant: 'ding',
      content: '演示街道今年社区工作者招聘的面试成绩汇总',
      channel: 'internet',
      submitted: ago(14),
      steps: [
        { do: 'confirmReceipt', on: ago(13) },
        {
          do: 'answer',
          on: ago(1),
          parts: [
            { item: '面试成绩汇总', kind: 'disclosed', content: '提供面试成绩汇总，应聘人员的姓名已遮盖。' },
            {
              item: '应聘人员的姓名和联系方式',
              kind: 'deniedThirdParty',
              content: '不予公开。',
              reasons: '属于个人隐私，公开会损害第三方合法权益。',
            },
          ],
        },
      ],
    },
    // 协办：一项已经返回，一项还没有
    {
      applicant: 'bing',
      content: '演示街道今年背街小巷整治工程的验收报告和工程款支付凭证',
      channel: 'internet',
      submitted: ago(8),
      steps: [
        { do: 'confirmReceipt', on: ago(7) },
        { do: 'askAssistance', on: ago(6), what: '请找出验收报告，并核对是否已经归档', within: 3 },
        { do: 'returnAssistance', on: ago(4), text: '验收报告已经归档，共两份，扫描件已添加到附件。' },
        { do: 'askAssistance', on: ago(4), what: '请找出工程款支付凭证，标出其中的个人信息', within: 5 },
      ],
    },
    // 大量申请：已说明理由，等待认定
    {
      applicant: 'lawFirm',
      content: '演示街道近十年全部采购合同、付款凭证和验收材料',
      channel: 'inPerson',
      submitted: ago(10),
      steps: [
        { do: 'askReasons', on: ago(8), facts: '本月第十二件，范围都是近十年的全部采购材料' },
        { do: 'receiveReasons', on: ago(3), statement: '用于研究基层采购制度的变化，愿意按年度分批取得。' },
      ],
    },
    // 一事一申请：拆分成两件
    {
      applicant: 'charity',
      content: '演示街道今年的养老服务补贴标准，以及街道办公楼维修合同',
      channel: 'internet',
      submitted: ago(12),
      steps: [
        { do: 'confirmReceipt', on: ago(11) },
        {
          do: 'askCorrection',
          on: ago(10),
          items: '一件申请包含两项互不相关的信息',
          guidance: '请按“一事一申请”分别写明：养老服务补贴标准、办公楼维修合同',
        },
        { do: 'receiveCorrection', on: ago(7), correction: '同意分成两件：补贴标准；维修合同' },
        {
          do: 'split',
          on: ago(6),
          parts: '演示街道今年的养老服务补贴标准\n\n演示街道办公楼维修合同',
          reason: '两项信息互不相关，由不同科室保存',
        },
      ],
    },
    // 更正本人相关信息的记录
    {
      applicant: 'yi',
      content: '请更正低保公示中本人的家庭人数：登记为三人，应为四人，附户口簿复印件',
      channel: 'inPerson',
      matter: 'recordCorrection',
      submitted: ago(15),
      steps: [
        {
          do: 'concludeRecordCorrection',
          on: ago(9),
          outcome: 'corrected',
          content: '经核对户口簿，已将公示的家庭人数更正为四人。',
        },
      ],
    },
    // 联系不上
    {
      applicant: 'ding',
      content: '演示社区网格划分图',
      channel: 'postUnsigned',
      submitted: ago(5),
      steps: [{ do: 'registerUnreachable', on: ago(4), note: '按信上的电话联系两次，无人接听' }],
    },
    // 待确认收到
    {
      applicant: 'yi',
      content: '演示路雨污分流改造工程的工期和影响范围',
      channel: 'internet',
      submitted: ago(4),
      steps: [],
    },
    {
      applicant: 'jia',
      content: '演示街道公共厕所分布和开放时间',
      channel: 'internet',
      submitted: ago(0),
      steps: [],
    },
    // 本年撤回
    {
      applicant: 'wu',
      content: '演示社区活动室预约记录',
      channel: 'internet',
      submitted: ago(16),
      steps: [
        { do: 'confirmReceipt', on: ago(15) },
        { do: 'withdraw', on: ago(12), note: '申请人书面撤回' },
      ],
    },
  ]
}
