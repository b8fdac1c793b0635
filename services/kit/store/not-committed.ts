/** The result of a write whose transaction is rolled back, e.g. of a dry run. */
export class NotCommitted<T> {
  constructor(readonly result: T) {}
}
