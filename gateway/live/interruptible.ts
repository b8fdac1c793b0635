/**
 * An async generator whose `return` ends it at once, even while it is waiting.
 * @param make creates the generator; everything that it awaits must end after the signal
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
