import { localize, Locale, type UserError } from '../../../schema/vocabulary/index.ts'

/** A stored row that no check of the hub saw. It is reported by its id; correcting the record mends it. */
export class InvalidRow extends Error {
  override readonly name = 'InvalidRow'

  constructor(
    readonly id: string,
    problem: UserError,
  ) {
    super(`The record ${id}: ${localize(problem.localizedText(), Locale.EN)}`)
  }
}
