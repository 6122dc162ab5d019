/** A notice to an applicant, to the contact given in the request form. */
export interface ApplicantNotice {
  email: string | null
  phone: string | null
  subject: string
  text: string
}

/** A notice to people of an organ. */
export interface StaffNotice {
  people: { personId: string; displayName: string }[]
  subject: string
  text: string
}

/**
 * A configured way out of the house: a mail server, a gateway for short messages. It throws when a notice could not
 * be handed over; the job then tries again. A notice may arrive twice, it never gets lost.
 */
export interface Notifier {
  /** Named in the records of each try, e.g. `邮件`. */
  name: string
  toApplicant: (notice: ApplicantNotice) => Promise<void>
  toStaff: (notice: StaffNotice) => Promise<void>
}
