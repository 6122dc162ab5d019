import { createCanvas, loadImage } from '@napi-rs/canvas'
import { imageSize } from './image-size.ts'
import { type OpenedPages, pageLimits } from './page-source.ts'

/** Pictures are taken to be scanned at so many pixels an inch when their size on paper is worked out. */
const SCAN_RESOLUTION = 150

/** A picture (PNG, JPEG, GIF) as a document of one page. What it says about camera, place and time stays behind. */
export async function openImage(bytes: Uint8Array): Promise<OpenedPages> {
  const size = imageSize(bytes)
  const broken = { ok: false, reason: '图片打不开，可能已经损坏；请用 PNG、JPEG 或者 GIF 格式。' } as const
  // the decoder is native code: a picture that states no size never reaches it
  if (size === null || size.width === 0 || size.height === 0) return broken
  if (size.width * size.height > pageLimits.imagePixels) {
    return { ok: false, reason: '图片太大（超过一亿像素），请缩小后再遮盖。' }
  }
  const image = await loadImage(Buffer.from(bytes)).catch(() => null)
  if (image === null || image.width === 0 || image.height === 0) {
    return broken
  }
  const draw = (pixels: number) => {
    const width = Math.max(1, Math.round(pixels))
    const height = Math.max(1, Math.round((pixels * image.height) / image.width))
    const canvas = createCanvas(width, height)
    const context = canvas.getContext('2d')
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
    context.drawImage(image, 0, 0, width, height)
    return { canvas, context, width, height }
  }
  return {
    ok: true,
    pages: [
      {
        number: 1,
        width: (image.width / SCAN_RESOLUTION) * 72,
        height: (image.height / SCAN_RESOLUTION) * 72,
        texts: [],
        picture: async (pixels, type) => {
          const { canvas } = draw(pixels)
          return type === 'image/png' ? canvas.encode('png') : canvas.encode('jpeg', 88)
        },
        pixels: async (pixels) => {
          const { context, width, height } = draw(pixels)
          return { width, height, data: context.getImageData(0, 0, width, height).data }
        },
      },
    ],
    close: async () => {},
  }
}
