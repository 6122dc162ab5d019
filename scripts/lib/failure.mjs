/** What stops a script for a reason that its reader can act on: the message is all there is to show. */
export class Failure extends Error {}
