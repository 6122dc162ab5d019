import type { When } from './demonstration-clock.ts'

/** How far an item of the demonstration has come. */
export type ItemStage = 'draft' | 'sentBack' | 'secrecyReview' | 'approval' | 'approved' | 'published' | 'withdrawn'

export interface ItemStory {
  title: string
  /** Key of the catalogue, OGI 20 and 21. */
  category: string
  genre: string
  formedOn: When
  stage: ItemStage
  documentNo?: string
  keywords: string[]
  summary: string
  /** Paragraphs of the body. */
  body: string[]
  normativeDocument?: boolean
}

const ago = (days: number): When => ({ ago: days })

/** The items: at least one in each category of OGI 20, and some at each step of the review. */
export function demonstrationItems(thisYear: number): ItemStory[] {
  const lastYear = thisYear - 1
  const on = (monthDay: string): When => ({ year: lastYear, monthDay })
  return [
    {
      title: '演示街道物业管理工作办法',
      category: 'rules',
      genre: '办法',
      formedOn: on('03-18'),
      stage: 'published',
      documentNo: `示演街规〔${lastYear}〕1号`,
      keywords: ['物业', '小区', '管理'],
      summary: '规定街道指导业主大会、业主委员会和物业服务企业的职责与程序。',
      body: [
        '第一条　为规范辖区物业管理活动，制定本办法。',
        '第二条　街道负责指导业主大会的成立和换届。',
        '第三条　本办法自发布之日起施行。',
      ],
      normativeDocument: true,
    },
    {
      title: '演示街道沿街经营秩序管理规定',
      category: 'rules',
      genre: '规定',
      formedOn: on('09-10'),
      stage: 'published',
      documentNo: `示演街规〔${lastYear}〕2号`,
      keywords: ['经营', '市容'],
      summary: '规定沿街商铺店外经营的时段、范围和责任。',
      body: ['第一条　沿街商铺应当在划定范围内经营。', '第二条　占用盲道、消防通道的，应当立即改正。'],
      normativeDocument: true,
    },
    {
      title: '演示街道犬只管理办法',
      category: 'rules',
      genre: '办法',
      formedOn: ago(52),
      stage: 'published',
      documentNo: `示演街规〔${thisYear}〕1号`,
      keywords: ['养犬', '管理'],
      summary: '规定文明养犬的要求和街道、社区的职责。',
      body: ['第一条　为规范养犬行为，制定本办法。', '第二条　外出遛犬应当束犬链，主动避让他人。'],
      normativeDocument: true,
    },
    {
      title: '演示街道机构职能和办公地址',
      category: 'organ',
      genre: '公告',
      formedOn: on('01-08'),
      stage: 'published',
      keywords: ['机构职能', '联系方式'],
      summary: '街道的职能、内设机构、办公地址、办公时间和联系方式。',
      body: [
        '演示街道办事处设党政综合办公室、民生保障办公室、平安建设办公室、综合执法队。',
        '办公地址：示范市演示路1号（虚构）。',
      ],
    },
    {
      title: `演示街道${thisYear}年重点工作计划`,
      category: 'plans',
      genre: '计划',
      formedOn: on('12-22'),
      stage: 'published',
      keywords: ['计划', '重点工作'],
      summary: '基层治理、民生服务、城市更新三个方面的十二项工作。',
      body: ['一、完成三个老旧小区改造。', '二、新建一处社区日间照料中心。', '三、开展背街小巷整治。'],
    },
    {
      title: `演示街道${lastYear}年主要统计数据`,
      category: 'statistics',
      genre: '公报',
      formedOn: { year: thisYear, monthDay: '01-16' },
      stage: 'published',
      keywords: ['统计', '人口'],
      summary: '常住人口、企业和个体工商户数量等（数字均为虚构）。',
      body: ['年末常住人口 3.2 万人，辖区企业 418 家，个体工商户 1206 户。以上数字为演示虚构。'],
    },
    {
      title: '老旧小区加装电梯补助申请指南',
      category: 'licensing',
      genre: '指南',
      formedOn: on('02-05'),
      stage: 'published',
      keywords: ['加装电梯', '补助'],
      summary: '申请条件、材料、办理流程和时限。',
      body: ['申请条件：经本单元业主依法表决同意。', '办理时限：自受理之日起 10 个工作日。'],
    },
    {
      title: '占道经营行政处罚的依据、条件和程序',
      category: 'penaltyCoercion',
      genre: '公告',
      formedOn: on('05-12'),
      stage: 'published',
      keywords: ['行政处罚', '占道经营'],
      summary: '列出处罚的依据、条件、程序和救济途径。',
      body: ['立案、调查、告知、决定、送达五个步骤；当事人享有陈述、申辩的权利。'],
    },
    {
      title: `演示街道${thisYear}年部门预算`,
      category: 'budget',
      genre: '报告',
      formedOn: { year: thisYear, monthDay: '02-10' },
      stage: 'published',
      keywords: ['预算', '三公经费'],
      summary: '收支预算总表和“三公”经费预算（数字均为虚构）。',
      body: ['收入预算 2860 万元，支出预算 2860 万元。以上数字为演示虚构。'],
    },
    {
      title: `演示街道${lastYear}年部门决算`,
      category: 'budget',
      genre: '报告',
      formedOn: ago(70),
      stage: 'published',
      keywords: ['决算'],
      summary: '收支决算总表和说明（数字均为虚构）。',
      body: ['收入决算 2731 万元，支出决算 2718 万元。以上数字为演示虚构。'],
    },
    {
      title: '演示街道行政事业性收费目录',
      category: 'fees',
      genre: '公告',
      formedOn: on('06-03'),
      stage: 'published',
      keywords: ['收费'],
      summary: '本街道没有行政事业性收费项目。',
      body: ['本街道没有行政事业性收费项目。任何单位和个人可以对违规收费进行举报。'],
    },
    {
      title: '演示街道办公用品定点采购结果公告',
      category: 'procurement',
      genre: '公告',
      formedOn: ago(48),
      stage: 'published',
      keywords: ['采购', '中标'],
      summary: '采购项目、中标供应商和金额（均为虚构）。',
      body: ['中标供应商：示范市演示商贸有限公司；成交金额：18.6 万元。'],
    },
    {
      title: '演示路雨污分流改造工程批准文件',
      category: 'majorProjects',
      genre: '批复',
      formedOn: ago(40),
      stage: 'published',
      keywords: ['工程', '排水'],
      summary: '工程的建设内容、工期和概算。',
      body: ['同意实施演示路雨污分流改造工程，全长 1.2 千米，工期 6 个月。'],
    },
    {
      title: '困难家庭临时救助发放标准',
      category: 'livelihood',
      genre: '通知',
      formedOn: ago(30),
      stage: 'published',
      keywords: ['社会救助', '标准'],
      summary: '救助对象、标准和申请办法。',
      body: ['临时救助标准按照困难程度分三档，具体见附表。申请由社区受理，5 个工作日内办结。'],
    },
    {
      title: '演示街道防汛应急预案',
      category: 'emergency',
      genre: '预案',
      formedOn: on('04-28'),
      stage: 'published',
      keywords: ['应急', '防汛'],
      summary: '预警、响应、转移安置和善后。',
      body: ['预警分四级；启动二级以上响应时，组织低洼处住户转移。'],
    },
    {
      title: '辖区食品经营单位监督检查结果',
      category: 'inspection',
      genre: '公告',
      formedOn: ago(22),
      stage: 'published',
      keywords: ['食品安全', '检查'],
      summary: '检查 36 家，35 家合格，1 家限期整改（均为虚构）。',
      body: ['检查内容包括经营资质、从业人员健康证明和进货查验记录。'],
    },
    {
      title: '社区工作者招聘公告',
      category: 'recruitment',
      genre: '公告',
      formedOn: ago(35),
      stage: 'published',
      keywords: ['招聘', '社区'],
      summary: '招聘岗位、条件、程序和时间安排。',
      body: ['招聘社区工作者 6 名，报名时间和方式见正文。'],
    },
    {
      title: '停水通知（演示路）',
      category: 'other',
      genre: '通知',
      formedOn: ago(28),
      stage: 'withdrawn',
      keywords: ['停水'],
      summary: '演示路改造期间的停水安排。',
      body: ['因改造施工，演示路部分路段停水 8 小时。'],
    },
    {
      title: '演示社区日间照料中心开放公告',
      category: 'publicService',
      genre: '公告',
      formedOn: ago(6),
      stage: 'approved',
      keywords: ['养老', '开放'],
      summary: '开放时间、服务项目和预约方式。',
      body: ['日间照料中心工作日 8:30—17:30 开放，60 岁以上居民可以预约。'],
    },
    {
      title: '第二批老旧小区改造名单',
      category: 'majorProjects',
      genre: '公示',
      formedOn: ago(5),
      stage: 'approval',
      keywords: ['老旧小区', '改造'],
      summary: '三个小区的改造内容和计划工期。',
      body: ['演示一村、演示二村、和平里（均为虚构）列入第二批改造。'],
    },
    {
      title: '困难残疾人生活补贴发放情况',
      category: 'socialAssistance',
      genre: '公示',
      formedOn: ago(4),
      stage: 'secrecyReview',
      keywords: ['补贴', '公示'],
      summary: '按社区汇总的人数和金额，不含个人信息。',
      body: ['共 42 人，发放 1.26 万元，按社区汇总公开。'],
    },
    {
      title: '安全生产检查情况通报',
      category: 'inspection',
      genre: '通报',
      formedOn: ago(17),
      stage: 'sentBack',
      keywords: ['安全生产'],
      summary: '检查企业的数量、隐患和整改情况。',
      body: ['检查企业 28 家，发现隐患 11 处，已整改 9 处。'],
    },
    {
      title: '背街小巷整治工程中标结果',
      category: 'majorProjects',
      genre: '公告',
      formedOn: ago(2),
      stage: 'draft',
      keywords: ['工程', '中标'],
      summary: '中标单位、金额和工期。',
      body: ['中标单位：示范市演示建筑有限公司（虚构）；工期：90 天。'],
    },
  ]
}
