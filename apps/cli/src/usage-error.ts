/** A command that was given wrongly; the message is the sentence for people. */
export class UsageError extends Error {}
