import type { Events } from '../open-subscription.ts'
import type { StreamSession } from './stream-session.ts'

/** Events for a stream, and the cursor of each for the stream's `id:`. */
export interface NumberedEvents {
  readonly events: Events
  /** Of the oldest event that was not asked about yet. */
  nextCursor(): string | undefined
}

/** Fetches the next event only when the one before has left: the library would pile up what a slow client does not read. */
export const numberedEvents = (source: Events, session: StreamSession): NumberedEvents => {
  const cursors: (string | undefined)[] = []
  const events: Events = {
    async next() {
      await session.flushed()
      const result = await source.next()
      if (!result.done) cursors.push(cursorIn(result.value.extensions))
      return result
    },
    return: () => source.return(),
    throw: (error) => source.throw(error),
    [Symbol.asyncIterator]() {
      return this
    },
    [Symbol.asyncDispose]: async () => void (await source.return()),
  }
  return { events, nextCursor: () => cursors.shift() }
}

const cursorIn = (extensions: Readonly<Record<string, unknown>> | undefined) => {
  const cursor = extensions?.['cursor']
  return typeof cursor === 'string' ? cursor : undefined
}
