/** Left behind by systems and office programs beside the documents: never a report. */
const furniture = /^(?:\..*|~\$.*|thumbs\.db|desktop\.ini|__MACOSX)$/i

/** True for what lies beside documents without being one: hidden files, locks, previews. */
export function isFurniture(name: string): boolean {
  return furniture.test(name)
}
