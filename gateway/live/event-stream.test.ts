import { Locale } from '../../schema/vocabulary/index.ts'
import fc from 'fast-check'
import { buildSchema, parse, Kind } from 'graphql'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { publicViewer } from '../../services/kit/identity/index.ts'
import { defaultLimits } from '../limits.ts'
import { createMetrics } from '../metrics.ts'
import { testFeed } from '../testing/feed.ts'
import { type EventStreamOptions, eventStreams } from './event-stream.ts'
import { followFeed } from './feed-follower.ts'
import { subscriptionGroups } from './subscription-groups.ts'
import { rewriteSubscription } from './rewrite-subscription.ts'
import type { Session } from './session.ts'
import type { ResolveEvent } from './resolve-event.ts'

const log = pino({ level: 'silent' })
const metrics = createMetrics()

const schema = buildSchema('type Query { position: Int }')
const document = parse('subscription { changes { position } }')
const [operation] = document.definitions
const query =
  operation?.kind === Kind.OPERATION_DEFINITION && rewriteSubscription(document, operation)
if (!query) throw new Error('The document subscribes to no changes.')

/** A subscriber at a position. Its socket accepts everything and reports buffered bytes whenever `isFull`. */
const subscriber = (
  start: number,
  matches: EventStreamOptions['matches'],
  isFull: () => boolean,
) => {
  const seen: number[] = []
  const socket = {
    bufferedBytes: () => (isFull() ? 1_000_000 : 0),
    write: (bytes: Buffer) => seen.push(...String(bytes).split(' ').filter(Boolean).map(Number)),
    close: () => {},
  }
  const session: Session = {
    socket,
    address: '',
    headers: { authorization: undefined },
    locale: Locale.EN,
    identity: undefined,
    closed: new AbortController().signal,
    subscriptions: new Set(),
  }
  const options: EventStreamOptions = {
    hubId: 'test',
    start,
    query,
    schema,
    request: {
      query: '',
      context: {
        viewer: publicViewer,
        authorization: undefined,
        locale: Locale.EN,
        transport: 'socket',
      },
    },
    session,
    sink: {
      kind: 'test',
      message: (payload) => Buffer.concat([payload, Buffer.from(' ')]),
      write: socket.write,
      bufferedBytes: socket.bufferedBytes,
    },
    matches,
    filterKey: String(matches),
  }
  return { seen, options }
}

const odd: EventStreamOptions['matches'] = ({ position }) => position % 2 === 1
const all: EventStreamOptions['matches'] = () => true

/** The burst before which a subscriber connects, how far back it starts, and whether it filters odd positions. */
const arrival = fc.record({ after: fc.nat(6), back: fc.nat(8), isOdd: fc.boolean() })

it('every subscriber receives every event once and in order, alone and in a group, in any interleaving', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.nat(8),
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }),
      fc.array(arrival, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.nat(9)),
      async (scheduler, old, bursts, arrivals, choices) => {
        const feed = testFeed()
        const append = (count: number): void => {
          for (let left = count; left > 0; left -= 1) feed.append()
        }
        append(old)
        const read = scheduler.scheduleFunction(feed.read)
        const follower = followFeed({ ...feed, read }, 3, log)
        await follower.head()
        const resolveEvent: ResolveEvent = scheduler.scheduleFunction(
          async (_selection, { position }) => ({
            data: { position },
          }),
        )
        const payload = (result: object) =>
          Buffer.from(String((result as { data: { position: number } }).data.position))
        const groups = subscriptionGroups({ follower, resolveEvent, payload, metrics, log })
        const stream = eventStreams({
          follower,
          groups,
          resolveEvent,
          metrics,
          limits: defaultLimits,
          log,
        })
        const isFull = (): boolean => choices.next().value === 0

        const open = ({ back, isOdd }: { readonly back: number; readonly isOdd: boolean }) => {
          const start = Math.max(0, follower.newest() - back)
          const { seen, options } = subscriber(start, isOdd ? odd : all, isFull)
          const events = stream(options)
          const done = (async () => {
            for await (const { data } of events) seen.push(Number(data?.['position']))
          })()
          return { start, isOdd, seen, events, done }
        }
        const last = old + bursts.reduce((sum, size) => sum + size, 0)
        const expected = ({ start, isOdd }: { readonly start: number; readonly isOdd: boolean }) =>
          Array.from({ length: last - start }, (_, index) => start + 1 + index).filter(
            (position) => !isOdd || position % 2 === 1,
          )
        const readers: ReturnType<typeof open>[] = []
        const connectAt = (burst: number): void => {
          for (const one of arrivals)
            if (Math.min(one.after, bursts.length) === burst) readers.push(open(one))
        }
        connectAt(0)
        const { task } = scheduler.scheduleSequence(
          bursts.map((size, index) => async () => {
            append(size)
            connectAt(index + 1)
          }),
        )
        let isOver = false
        void task.then(() => (isOver = true))
        const isFinished = (): boolean =>
          isOver && readers.every((one) => one.seen.length >= expected(one).length)
        while (!isFinished()) {
          if (scheduler.count() === 0 || (choices.next().value ?? 0) < 3)
            await new Promise(setImmediate)
          else await scheduler.waitOne()
        }
        await Promise.all(readers.map(({ events }) => events.return()))
        await Promise.all(readers.map(({ done }) => done))
        follower.close()
        expect(readers.map(({ seen }) => seen)).toEqual(readers.map(expected))
      },
    ),
    { numRuns: 300 },
  )
}, 60_000)
