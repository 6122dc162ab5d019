export { type DraftLetter, draftLetters, previewDraftLetter } from './draft-letters.ts'
export { LetterRefused } from './issue-letters.ts'
export {
  changeLetterSettings,
  letterSettingsOf,
  readLetterSettings,
  type VersionedSettings,
} from './change-letter-settings.ts'
export { defaultLetterSettings, type LetterSettings } from './letter-settings.ts'
export { previewLetterSettings, tryLetterSettings } from './preview-settings.ts'
export { createLetterPrinter, type LetterFormat, type PrintLetter } from './print-letter.ts'
export {
  type LetterFile,
  type LetterRow,
  letterFileForApplicant,
  letterMediaTypes,
  lettersForApplicant,
  readLetterFile,
} from './read-letters.ts'
export {
  type IssuableLetter,
  issueLetter,
  type LetterChoice,
  previewLetter,
  type RequestLetters,
  requestLetters,
} from './request-letters.ts'
