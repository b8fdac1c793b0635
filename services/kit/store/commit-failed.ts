/** A transaction whose COMMIT failed in a way that leaves open whether it is durable. */
export class CommitFailed extends Error {
  override readonly name = 'CommitFailed'

  constructor(override readonly cause: unknown) {
    super('COMMIT failed, and whether the transaction is durable is unknown', { cause })
  }
}
