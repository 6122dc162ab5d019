import { defaultLetterSettings } from '../letters/index.ts'

/** How the invented street writes its letters: court and channel are invented too. */
export const streetLetters = {
  expectedVersion: 0,
  settings: {
    ...defaultLetterSettings,
    office: '演示街道党政综合办公室',
    court: '示范市示范区人民法院（虚构）',
    online: '示范市行政复议网上服务平台（虚构）',
  },
}
