/** A notice to hand over: to one mail address or one phone number, in plain text. */
export interface Notice {
  /** The same for every try of the same notice to the same receiver: whoever takes it can drop doubles. */
  id: string
  to: string
  subject: string
  text: string
}

/**
 * A way out of the house. `send` throws when the notice could not be handed over; the job then tries again. A notice
 * may arrive twice, it never gets lost.
 */
export interface NoticeChannel {
  /** Named in the records of each try, e.g. `邮件`. */
  name: string
  /** Which contact it needs. */
  reach: 'email' | 'mobile'
  send: (notice: Notice) => Promise<void>
}

/** All configured ways out of the house. */
export interface Notifier {
  channels: readonly NoticeChannel[]
}
