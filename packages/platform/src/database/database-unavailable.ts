/**
 * The database cannot be started, reached or used. The message is one Chinese sentence for the person at the
 * terminal: what is wrong and what to do. Technical detail, if any, is in `cause`.
 */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
}
