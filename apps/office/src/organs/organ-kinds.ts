import type { components } from '../api/schema.generated.ts'
import { optionsOf } from '../parts/grouped-options.ts'

export type OrganKind = components['schemas']['NewOrganInput']['kind']

/** Kinds of organs, as people call them. */
export const organKindLabels: Record<OrganKind, string> = {
  province: '省级人民政府',
  city: '市级人民政府',
  county: '县级人民政府',
  township: '乡镇人民政府',
  subdistrict: '街道办事处',
  department: '政府工作部门',
  dispatchedAgency: '派出机构',
  authorisedOrganisation: '法律、法规授权的组织',
}

export const organKindOptions = optionsOf(organKindLabels)

export const isOrganKind = (value: string | null): value is OrganKind =>
  value !== null && Object.hasOwn(organKindLabels, value)
