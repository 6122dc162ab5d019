import bwipjs from 'bwip-js/node'

interface CodeProps {
  text: string
  kind: 'code128' | 'qrcode'
  /** What it is, for those who cannot see it. */
  label: string
}

/** A bar code or QR code as a drawing in the page: shapes with attributes alone, nothing that the policy forbids. */
export function Code({ text, kind, label }: CodeProps) {
  const drawing = bwipjs.toSVG({ bcid: kind, text, scale: 2, ...(kind === 'code128' ? { height: 12 } : {}) })
  const viewBox = /viewBox="([\d. ]+)"/.exec(drawing)?.[1]
  const shapes = [...drawing.matchAll(/<path ([^>]*)\/>/g)].map(([, attributes = '']) => ({
    d: /\bd="([^"]*)"/.exec(attributes)?.[1],
    strokeWidth: /stroke-width="([\d.]+)"/.exec(attributes)?.[1],
  }))
  return (
    <svg className={`code-${kind}`} viewBox={viewBox} role="img" aria-label={label}>
      {shapes.map(({ d, strokeWidth }) =>
        strokeWidth === undefined ? (
          <path key={d} d={d} fill="#000" />
        ) : (
          <path key={d} d={d} stroke="#000" strokeWidth={strokeWidth} />
        ),
      )}
    </svg>
  )
}
