import type { Light } from '../api/types.ts'
import { Status } from '../parts/status.tsx'
import { faceOf } from './lights.ts'

/** How a report stands, with the numbers behind it. */
export function LightStatus({ light, errors, warnings }: { light: Light; errors: number; warnings: number }) {
  const { word, look } = faceOf(light)
  const numbers = [errors > 0 && `${errors} 错误`, warnings > 0 && `${warnings} 提示`].filter(Boolean).join('，')
  return (
    <>
      <Status look={look}>{word}</Status>
      {numbers !== '' && (
        <>
          <br />
          <small>{numbers}</small>
        </>
      )}
    </>
  )
}
