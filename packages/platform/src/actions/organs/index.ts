export { createOrgan, type NewOrgan, organKindLabels } from './create-organ.ts'
export { editGuide } from './edit-organ.ts'
export { type OrganNames, renameOrgan } from './rename-organ.ts'
export { inTreeOrder, type Organ, organById, organsBelow, organsFor } from './organ-tree.ts'
