export { colourPairs, contrastRatio, luminance, minimumRatio, type PairUse } from './contrast.ts'
export { cssVariables } from './css-variables.ts'
export {
  type Colour,
  colours,
  fontSizes,
  fonts,
  highContrastColours,
  largeTextRoot,
  measure,
  radius,
  spaces,
} from './tokens.ts'
