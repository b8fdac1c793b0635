import type { Events } from '../open-subscription.ts'
import type { StreamSession } from './stream-session.ts'

/** The events of a stream, and the cursor of each for its `id:`. */
export interface NumberedEvents {
  readonly events: Events
  /** The cursor of the event that is about to be written. */
  nextCursor(): string | undefined
}

/**
 * Requests the next event only after the previous one was sent. The library would otherwise buffer events without limit
 * for a slow client, and a subscription group could write in front of them.
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
      // `next` continues once this event has been written.
      isWritten()
      return cursor
    },
  }
}

const cursorIn = (extensions: Readonly<Record<string, unknown>> | undefined) => {
  const cursor = extensions?.['cursor']
  return typeof cursor === 'string' ? cursor : undefined
}
