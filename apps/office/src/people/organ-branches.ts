import type { OrganRow } from '../api/types.ts'

export interface OrganBranch {
  organ: OrganRow
  below: OrganBranch[]
}

/** Organs as a tree, in the order given. An organ whose parent is out of sight stands at the top. */
export function organBranches(organs: readonly OrganRow[]): OrganBranch[] {
  const branches = new Map(organs.map((organ) => [organ.id, { organ, below: [] as OrganBranch[] }]))
  const top: OrganBranch[] = []
  for (const branch of branches.values()) {
    const parent = branch.organ.parentId === null ? undefined : branches.get(branch.organ.parentId)
    if (parent) parent.below.push(branch)
    else top.push(branch)
  }
  return top
}
