import { LocalizedError } from '../../schema/vocabulary/index.ts'

/** A report that is asked for in a way that cannot be met; the text says how to mend it. */
export class ReportRefused extends LocalizedError {
  override readonly name = 'ReportRefused'
  readonly code: string = 'BAD_USER_INPUT'
}

/** There is no such report, or not in this format. */
export class ReportNotFound extends LocalizedError {
  override readonly name = 'ReportNotFound'
  readonly code = 'NOT_FOUND'
}

/** A report that cannot be complete now, because a service does not answer. */
export class ReportUnavailable extends LocalizedError {
  override readonly name = 'ReportUnavailable'
  readonly code: string

  constructor(code: string, ...rest: ConstructorParameters<typeof LocalizedError>) {
    super(...rest)
    this.code = code
  }
}
