import type { Events } from '../open-subscription.ts'
import type { StreamSession } from './stream-session.ts'

/** Events for a stream, and the cursor of each for the stream's `id:`. */
export interface NumberedEvents {
  readonly events: Events
  /** Of the event that is written next; asked right before. */
  nextCursor(): string | undefined
}

/**
 * Fetches the next event only when the one before has been written and has left: the library would pile up what a slow
 * client does not read, and what follows may be written past it.
 */
export const numberedEvents = (source: Events, session: StreamSession): NumberedEvents => {
  let cursor: string | undefined
  let written: Promise<void> = Promise.resolve()
  let isWritten = (): void => {}
  const events: Events = {
    async next() {
      await written
      await session.flushed()
      const result = await source.next()
      if (!result.done) {
        cursor = cursorIn(result.value.extensions)
        written = new Promise((resolve) => (isWritten = resolve))
      }
      return result
    },
    return() {
      isWritten()
      return source.return()
    },
    throw: (error) => source.throw(error),
    [Symbol.asyncIterator]() {
      return this
    },
    [Symbol.asyncDispose]: async () => void (await source.return()),
  }
  return {
    events,
    nextCursor() {
      // Who waits for it goes on when it has been written.
      isWritten()
      return cursor
    },
  }
}

const cursorIn = (extensions: Readonly<Record<string, unknown>> | undefined) => {
  const cursor = extensions?.['cursor']
  return typeof cursor === 'string' ? cursor : undefined
}
