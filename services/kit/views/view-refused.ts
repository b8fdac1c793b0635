import { LocalizedError } from '../../../schema/vocabulary/language/localized-error.ts'

/** A request for a view that asks for something that is not there; the message says what, and what there is. */
export class ViewRefused extends LocalizedError {
  override readonly name = 'ViewRefused'
}
