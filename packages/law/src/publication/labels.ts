import type { ItemStatus, PublicationChannel } from './events.ts'

export const itemStatusLabels: Record<ItemStatus, string> = {
  none: '未起草',
  draft: '草稿',
  secrecyReview: '待保密审查',
  approval: '待审批',
  approved: '已批准，待发布',
  published: '已公开',
  withdrawn: '已撤下',
}

export const publicationChannelLabels: Record<PublicationChannel, string> = {
  website: '政府网站',
  gazette: '政府公报',
  pressConference: '新闻发布会',
  newspaper: '报刊',
  radioTv: '广播、电视',
  other: '其他',
}
