import type { Light } from '../api/types.ts'
import type { StatusLook } from '../parts/status.tsx'

/** The lights of reports, the gravest first: shape and word, colour only repeats them. */
export const lights: readonly { light: Light; word: string; look: StatusLook }[] = [
  { light: 'unreadable', word: '读不出', look: 'unknown' },
  { light: 'errors', word: '有错误', look: 'overdue' },
  { light: 'doubtful', word: '读取有疑问', look: 'wait' },
  { light: 'warnings', word: '有提示', look: 'soon' },
  { light: 'decided', word: '已全部处理', look: 'info' },
  { light: 'clean', word: '无错误', look: 'done' },
]

export function faceOf(light: Light): { word: string; look: StatusLook } {
  const face = lights.find((one) => one.light === light)
  if (face === undefined) throw new Error(`there is no light ${light}`)
  return face
}
