/** A class of information that must be disclosed proactively (法定主动公开内容). */
export interface CatalogueCategory {
  /** Stable key, kept with every item. */
  key: string
  /** Short name for lists and breadcrumbs. */
  label: string
  /** What the article says belongs here, in our words. */
  description: string
  article: string
  /** Which level of organs owes it. OGI 20 binds all; OGI 21 adds duties by level. */
  level: 'all' | 'cityAndCounty' | 'township'
}

const article20 = (item: string, key: string, label: string, description: string): CatalogueCategory => ({
  key,
  label,
  description,
  article: `《政府信息公开条例》第二十条第（${item}）项`,
  level: 'all',
})

const article21 = (level: 'cityAndCounty' | 'township', key: string, label: string): CatalogueCategory => ({
  key,
  label,
  description: `${level === 'township' ? '乡（镇）人民政府' : '设区的市级、县级人民政府及其部门'}应当公开的${label}方面的信息。`,
  article: '《政府信息公开条例》第二十一条',
  level,
})

/** The fifteen items of OGI 20, in their order. */
export const article20Categories: readonly CatalogueCategory[] = [
  article20('一', 'rules', '行政法规、规章和规范性文件', '行政法规、规章和行政规范性文件。'),
  article20('二', 'organ', '机构职能', '机关职能、机构设置、办公地址、办公时间、联系方式和负责人姓名。'),
  article20('三', 'plans', '规划和政策', '国民经济和社会发展规划、专项规划、区域规划以及相关政策。'),
  article20('四', 'statistics', '统计信息', '国民经济和社会发展统计信息。'),
  article20(
    '五',
    'licensing',
    '行政许可和对外管理服务',
    '行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果。',
  ),
  article20(
    '六',
    'penaltyCoercion',
    '行政处罚和行政强制',
    '行政处罚、行政强制的依据、条件、程序，以及有一定社会影响的行政处罚决定。',
  ),
  article20('七', 'budget', '财政预算和决算', '财政预算、决算信息。'),
  article20('八', 'fees', '行政事业性收费', '行政事业性收费的项目、依据和标准。'),
  article20('九', 'procurement', '政府集中采购', '政府集中采购项目的目录、标准和实施情况。'),
  article20('十', 'majorProjects', '重大建设项目', '重大建设项目的批准和实施情况。'),
  article20(
    '十一',
    'livelihood',
    '民生政策和措施',
    '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施和实施情况。',
  ),
  article20('十二', 'emergency', '突发公共事件', '突发公共事件的应急预案、预警信息和应对情况。'),
  article20('十三', 'inspection', '监督检查', '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况。'),
  article20('十四', 'recruitment', '公务员招考', '公务员招考的职位、名额、报考条件等事项以及录用结果。'),
  article20('十五', 'other', '其他', '法律、法规、规章和国家有关规定应当主动公开的其他信息。'),
]

/** What OGI 21 adds for cities and counties, and for townships. */
export const article21Categories: readonly CatalogueCategory[] = [
  article21('cityAndCounty', 'municipalConstruction', '市政建设'),
  article21('cityAndCounty', 'publicService', '公共服务'),
  article21('cityAndCounty', 'publicWelfare', '公益事业'),
  article21('cityAndCounty', 'landExpropriation', '土地征收'),
  article21('cityAndCounty', 'houseExpropriation', '房屋征收'),
  article21('cityAndCounty', 'publicSecurity', '治安管理'),
  article21('cityAndCounty', 'socialAssistance', '社会救助'),
  article21('township', 'townshipAgriculturePolicy', '贯彻落实农业农村工作政策'),
  article21('township', 'townshipWaterFacilities', '农田水利工程建设运营'),
  article21('township', 'townshipLandContracts', '农村土地承包经营权流转'),
  article21('township', 'townshipHomesteads', '宅基地使用情况审核'),
  article21('township', 'townshipLandExpropriation', '土地征收'),
  article21('township', 'townshipHouseExpropriation', '房屋征收'),
  article21('township', 'townshipFundraising', '筹资筹劳'),
  article21('township', 'townshipSocialAssistance', '社会救助'),
]

/** The whole catalogue (政府信息公开目录): OGI 20, then OGI 21. */
export const catalogueCategories: readonly CatalogueCategory[] = [...article20Categories, ...article21Categories]

/** A category by its key; null for an unknown key. */
export function catalogueCategory(key: string): CatalogueCategory | null {
  return catalogueCategories.find((category) => category.key === key) ?? null
}
