/** What an operator does about a fault. */
export const remedies = {
  CUT: 'Changes are gone. Keep a copy of the database as it is. Restore the newest backup that has them (npx hub verify FOLDER prints its last changes) into another place, and enter again what came after it. If an older backup was restored on purpose, this is its trace: note it, and move the files of checkpoints that name changes of the abandoned history away.',
  LOG: 'The log was changed outside of the hub. Keep a copy of the database as it is. Export the log from a backup (npx hub log export) and compare to see what it said before; restore that backup, and find out who could write to the database.',
  COPY: 'The row was changed outside of the hub; the log is what counts. Read there what the row was (npx hub log export), restore a backup or correct the row in the database, and find out who could write to it.',
  SIGNATURE:
    'No trusted key signed it. If the hub’s key was replaced, name the public key from before with --key FILE; otherwise someone without the key wrote it: treat all entries that only it covers as unproven.',
} as const

/** Something stored that is not what the hub wrote. */
export interface Fault {
  /** The log: a service, or `feed`. */
  readonly log: string
  /** e.g. `change 57` */
  readonly where: string
  readonly what: string
  readonly remedy: keyof typeof remedies
}
