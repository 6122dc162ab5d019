import type { Day } from '../day.ts'

/** A block of days off under one name; both ends included, weekends inside it as well. */
export interface HolidayBlock {
  name: string
  from: Day
  to: Day
}

/** A yearly holiday notice (放假安排) of the General Office of the State Council, or a notice that changed one. */
export interface HolidayNotice {
  /** The year the notice arranges. Some of its days can lie in the last days of the year before. */
  year: number
  title: string
  documentNo: string
  /** The day on which the notice appeared on the site of the central government. */
  publishedOn: Day
  /** Content id of the notice on the site of the central government, `content_<number>`. */
  contentId: string
  off: readonly HolidayBlock[]
  /** Make-up work days (调休上班): Saturdays and Sundays that are worked. */
  makeupWorkdays: readonly { name: string; day: Day }[]
}

const yearly = (year: number): string => `国务院办公厅关于${year}年部分节假日安排的通知`

const makeup = (name: string, ...days: Day[]): { name: string; day: Day }[] => days.map((day) => ({ name, day }))

/**
 * The notices of 2019 to 2026, in the order they appeared: where two speak about the same day, the later one holds.
 * A year without an entry here has no published arrangement known to us; its days count as provisional.
 */
export const holidayNotices: readonly HolidayNotice[] = [
  {
    year: 2019,
    title: yearly(2019),
    documentNo: '国办发明电〔2018〕15号',
    publishedOn: '2018-12-06',
    contentId: 'content_5346276',
    off: [
      { name: '元旦', from: '2018-12-30', to: '2019-01-01' },
      { name: '春节', from: '2019-02-04', to: '2019-02-10' },
      { name: '清明节', from: '2019-04-05', to: '2019-04-07' },
      { name: '劳动节', from: '2019-05-01', to: '2019-05-01' },
      { name: '端午节', from: '2019-06-07', to: '2019-06-09' },
      { name: '中秋节', from: '2019-09-13', to: '2019-09-15' },
      { name: '国庆节', from: '2019-10-01', to: '2019-10-07' },
    ],
    makeupWorkdays: [
      ...makeup('元旦', '2018-12-29'),
      ...makeup('春节', '2019-02-02', '2019-02-03'),
      ...makeup('国庆节', '2019-09-29', '2019-10-12'),
    ],
  },
  {
    year: 2019,
    title: '国务院办公厅关于调整2019年劳动节假期安排的通知',
    documentNo: '国办发明电〔2019〕3号',
    publishedOn: '2019-03-22',
    contentId: 'content_5375877',
    off: [{ name: '劳动节', from: '2019-05-01', to: '2019-05-04' }],
    makeupWorkdays: makeup('劳动节', '2019-04-28', '2019-05-05'),
  },
  {
    year: 2020,
    title: yearly(2020),
    documentNo: '国办发明电〔2019〕16号',
    publishedOn: '2019-11-21',
    contentId: 'content_5454164',
    off: [
      { name: '元旦', from: '2020-01-01', to: '2020-01-01' },
      { name: '春节', from: '2020-01-24', to: '2020-01-30' },
      { name: '清明节', from: '2020-04-04', to: '2020-04-06' },
      { name: '劳动节', from: '2020-05-01', to: '2020-05-05' },
      { name: '端午节', from: '2020-06-25', to: '2020-06-27' },
      { name: '国庆节、中秋节', from: '2020-10-01', to: '2020-10-08' },
    ],
    makeupWorkdays: [
      ...makeup('春节', '2020-01-19', '2020-02-01'),
      ...makeup('劳动节', '2020-04-26', '2020-05-09'),
      ...makeup('端午节', '2020-06-28'),
      ...makeup('国庆节、中秋节', '2020-09-27', '2020-10-10'),
    ],
  },
  {
    year: 2020,
    // The holiday ran on to 2 February; that Saturday 1 February is then no longer worked follows from it.
    title: '国务院办公厅关于延长2020年春节假期的通知',
    documentNo: '国办发明电〔2020〕1号',
    publishedOn: '2020-01-27',
    contentId: 'content_5472352',
    off: [{ name: '春节', from: '2020-01-24', to: '2020-02-02' }],
    makeupWorkdays: [],
  },
  {
    year: 2021,
    title: yearly(2021),
    documentNo: '国办发明电〔2020〕27号',
    publishedOn: '2020-11-25',
    contentId: 'content_5564127',
    off: [
      { name: '元旦', from: '2021-01-01', to: '2021-01-03' },
      { name: '春节', from: '2021-02-11', to: '2021-02-17' },
      { name: '清明节', from: '2021-04-03', to: '2021-04-05' },
      { name: '劳动节', from: '2021-05-01', to: '2021-05-05' },
      { name: '端午节', from: '2021-06-12', to: '2021-06-14' },
      { name: '中秋节', from: '2021-09-19', to: '2021-09-21' },
      { name: '国庆节', from: '2021-10-01', to: '2021-10-07' },
    ],
    makeupWorkdays: [
      ...makeup('春节', '2021-02-07', '2021-02-20'),
      ...makeup('劳动节', '2021-04-25', '2021-05-08'),
      ...makeup('中秋节', '2021-09-18'),
      ...makeup('国庆节', '2021-09-26', '2021-10-09'),
    ],
  },
  {
    year: 2022,
    title: yearly(2022),
    documentNo: '国办发明电〔2021〕11号',
    publishedOn: '2021-10-25',
    contentId: 'content_5644835',
    off: [
      { name: '元旦', from: '2022-01-01', to: '2022-01-03' },
      { name: '春节', from: '2022-01-31', to: '2022-02-06' },
      { name: '清明节', from: '2022-04-03', to: '2022-04-05' },
      { name: '劳动节', from: '2022-04-30', to: '2022-05-04' },
      { name: '端午节', from: '2022-06-03', to: '2022-06-05' },
      { name: '中秋节', from: '2022-09-10', to: '2022-09-12' },
      { name: '国庆节', from: '2022-10-01', to: '2022-10-07' },
    ],
    makeupWorkdays: [
      ...makeup('春节', '2022-01-29', '2022-01-30'),
      ...makeup('清明节', '2022-04-02'),
      ...makeup('劳动节', '2022-04-24', '2022-05-07'),
      ...makeup('国庆节', '2022-10-08', '2022-10-09'),
    ],
  },
  {
    year: 2023,
    title: yearly(2023),
    documentNo: '国办发明电〔2022〕16号',
    publishedOn: '2022-12-08',
    contentId: 'content_5730844',
    off: [
      { name: '元旦', from: '2022-12-31', to: '2023-01-02' },
      { name: '春节', from: '2023-01-21', to: '2023-01-27' },
      { name: '清明节', from: '2023-04-05', to: '2023-04-05' },
      { name: '劳动节', from: '2023-04-29', to: '2023-05-03' },
      { name: '端午节', from: '2023-06-22', to: '2023-06-24' },
      { name: '中秋节、国庆节', from: '2023-09-29', to: '2023-10-06' },
    ],
    makeupWorkdays: [
      ...makeup('春节', '2023-01-28', '2023-01-29'),
      ...makeup('劳动节', '2023-04-23', '2023-05-06'),
      ...makeup('端午节', '2023-06-25'),
      ...makeup('中秋节、国庆节', '2023-10-07', '2023-10-08'),
    ],
  },
  {
    year: 2024,
    title: yearly(2024),
    documentNo: '国办发明电〔2023〕7号',
    publishedOn: '2023-10-25',
    contentId: 'content_6911528',
    off: [
      { name: '元旦', from: '2024-01-01', to: '2024-01-01' },
      { name: '春节', from: '2024-02-10', to: '2024-02-17' },
      { name: '清明节', from: '2024-04-04', to: '2024-04-06' },
      { name: '劳动节', from: '2024-05-01', to: '2024-05-05' },
      { name: '端午节', from: '2024-06-10', to: '2024-06-10' },
      { name: '中秋节', from: '2024-09-15', to: '2024-09-17' },
      { name: '国庆节', from: '2024-10-01', to: '2024-10-07' },
    ],
    makeupWorkdays: [
      ...makeup('春节', '2024-02-04', '2024-02-18'),
      ...makeup('清明节', '2024-04-07'),
      ...makeup('劳动节', '2024-04-28', '2024-05-11'),
      ...makeup('中秋节', '2024-09-14'),
      ...makeup('国庆节', '2024-09-29', '2024-10-12'),
    ],
  },
  {
    year: 2025,
    title: yearly(2025),
    documentNo: '国办发明电〔2024〕12号',
    publishedOn: '2024-11-12',
    contentId: 'content_6986383',
    off: [
      { name: '元旦', from: '2025-01-01', to: '2025-01-01' },
      { name: '春节', from: '2025-01-28', to: '2025-02-04' },
      { name: '清明节', from: '2025-04-04', to: '2025-04-06' },
      { name: '劳动节', from: '2025-05-01', to: '2025-05-05' },
      { name: '端午节', from: '2025-05-31', to: '2025-06-02' },
      { name: '国庆节、中秋节', from: '2025-10-01', to: '2025-10-08' },
    ],
    makeupWorkdays: [
      ...makeup('春节', '2025-01-26', '2025-02-08'),
      ...makeup('劳动节', '2025-04-27'),
      ...makeup('国庆节、中秋节', '2025-09-28', '2025-10-11'),
    ],
  },
  {
    year: 2026,
    title: yearly(2026),
    documentNo: '国办发明电〔2025〕7号',
    publishedOn: '2025-11-04',
    contentId: 'content_7047091',
    off: [
      { name: '元旦', from: '2026-01-01', to: '2026-01-03' },
      { name: '春节', from: '2026-02-15', to: '2026-02-23' },
      { name: '清明节', from: '2026-04-04', to: '2026-04-06' },
      { name: '劳动节', from: '2026-05-01', to: '2026-05-05' },
      { name: '端午节', from: '2026-06-19', to: '2026-06-21' },
      { name: '中秋节', from: '2026-09-25', to: '2026-09-27' },
      { name: '国庆节', from: '2026-10-01', to: '2026-10-07' },
    ],
    makeupWorkdays: [
      ...makeup('元旦', '2026-01-04'),
      ...makeup('春节', '2026-02-14', '2026-02-28'),
      ...makeup('劳动节', '2026-05-09'),
      ...makeup('国庆节', '2026-09-20', '2026-10-10'),
    ],
  },
]
