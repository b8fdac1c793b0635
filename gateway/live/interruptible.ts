/**
 * An async generator that ends at once when it is told to return, also while it waits for something that may never come.
 * @param make the generator; what it waits for must give way to the signal
 */
export const interruptible = <T>(
  make: (signal: AbortSignal) => AsyncGenerator<T, void, void>,
): AsyncGenerator<T, void, void> => {
  const end = new AbortController()
  const inner = make(end.signal)
  return {
    next() {
      return inner.next()
    },
    return() {
      end.abort()
      return inner.return()
    },
    throw(error) {
      end.abort()
      return inner.throw(error)
    },
    [Symbol.asyncIterator]() {
      return this
    },
    async [Symbol.asyncDispose]() {
      end.abort()
      await inner.return()
    },
  }
}
