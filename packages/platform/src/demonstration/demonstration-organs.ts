import type { NewOrgan } from '../actions/organs/index.ts'

/** The region that the demonstration plays in. */
export const region = 'shifan'

/** The invented organ whose requests and items can be tried out. */
export const street = 'yanshi'

const real = '所载年度报告是该地公开发布的真实报告，从文本导入，数字和文字未作改动；除此之外的内容为演示。'

/** A published report of a real place: the organ as printed, the file it was read from. */
interface PublishedReport {
  organ: Pick<NewOrgan, 'id' | 'name' | 'shortName' | 'kind'>
  file: string
}

/** The five published reports, imported from text with their faults. */
export const publishedReports: readonly PublishedReport[] = [
  {
    organ: { id: 'anning', name: '泸州市龙马潭区安宁街道', shortName: '安宁街道', kind: 'subdistrict' },
    file: 'anning-2024.txt',
  },
  { organ: { id: 'gucheng', name: '古城街道', shortName: '古城街道', kind: 'subdistrict' }, file: 'gucheng-2019.txt' },
  { organ: { id: 'jili', name: '集里街道', shortName: '集里街道', kind: 'subdistrict' }, file: 'jili-2020.txt' },
  {
    organ: { id: 'kergenzhuo', name: '克尔根卓街道', shortName: '克尔根卓街道', kind: 'subdistrict' },
    file: 'kergenzhuo-2019.txt',
  },
  {
    organ: {
      id: 'zibo-jingkaiqu',
      name: '淄博经济开发区管理委员会办公室',
      shortName: '淄博经开区办公室',
      kind: 'dispatchedAgency',
    },
    file: 'zibo-jingkaiqu-2020.txt',
  },
]

/** All organs, superiors first. The codes in index numbers are invented: zeros with their check digit. */
export const demonstrationOrgans: readonly NewOrgan[] = [
  {
    id: region,
    parentId: null,
    name: '示范市（演示）',
    shortName: '示范市',
    kind: 'city',
    organCode: '000000000',
    documentMark: '示府办公开',
    guide: {
      office: '示范市人民政府办公室政务公开科（演示）',
      address: '示范市示范路1号（虚构）',
      hours: '工作日 9:00—12:00，14:00—17:30',
      email: 'shifan@example.com',
      introduction:
        '示范市是演示用的虚构城市。市内的演示街道及其申请、信息全部为虚构；另外五个机关只载有从文本导入的真实年度报告，用来演示核对。',
    },
  },
  {
    id: street,
    parentId: region,
    name: '示范市演示街道办事处',
    shortName: '演示街道',
    kind: 'subdistrict',
    organCode: '000000019',
    documentMark: '示演街公开',
    guide: {
      office: '示范市演示街道办事处党政综合办公室（演示）',
      address: '示范市演示路1号（虚构）',
      hours: '工作日 9:00—12:00，14:00—17:30',
      email: 'yanshi@example.com',
      introduction: '演示街道是虚构的机关，用来试用依申请公开、信息发布和年度报告的全部流程。',
    },
    sortOrder: 1,
  },
  ...publishedReports.map(({ organ }, index) => ({
    ...organ,
    parentId: region,
    guide: { introduction: real },
    sortOrder: index + 2,
  })),
]
