/** A request for a view that asks for something that is not there; the message says what, and what there is. */
export class ViewRefused extends Error {
  override readonly name = 'ViewRefused'
}
