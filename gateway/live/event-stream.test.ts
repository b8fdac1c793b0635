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
import { groupsOf } from './groups.ts'
import { rewriteSubscription } from './rewrite-subscription.ts'
import type { Session } from './session.ts'
import type { TellEvent } from './tell-event.ts'

const log = pino({ level: 'silent' })
const metrics = createMetrics()

const schema = buildSchema('type Query { position: Int }')
const document = parse('subscription { changes { position } }')
const [operation] = document.definitions
const query =
  operation?.kind === Kind.OPERATION_DEFINITION && rewriteSubscription(document, operation)
if (!query) throw new Error('it subscribes to changes')

/** A subscriber at a position whose socket takes everything, except that bytes lie in it whenever `isFull`. */
const subscriber = (start: number, wants: EventStreamOptions['wants'], isFull: () => boolean) => {
  const seen: number[] = []
  const socket = {
    waiting: () => (isFull() ? 1_000_000 : 0),
    write: (bytes: Buffer) => seen.push(...String(bytes).split(' ').filter(Boolean).map(Number)),
    close: () => {},
  }
  const session: Session = {
    socket,
    address: '',
    headers: { authorization: undefined, language: undefined },
    identity: undefined,
    places: new Set(),
  }
  const options: EventStreamOptions = {
    hubId: 'test',
    start,
    query,
    schema,
    request: {
      query: '',
      context: { viewer: publicViewer, authorization: undefined, transport: 'socket' },
    },
    session,
    outlet: {
      kind: 'test',
      message: (payload) => Buffer.concat([payload, Buffer.from(' ')]),
      write: socket.write,
      waiting: socket.waiting,
    },
    wants,
    filter: String(wants),
  }
  return { seen, options }
}

const odd: EventStreamOptions['wants'] = ({ position }) => position % 2 === 1
const all: EventStreamOptions['wants'] = () => true

/** When a subscriber comes, counted in bursts; how far it then lies back; whether it wants odd positions only. */
const coming = fc.record({ after: fc.nat(6), back: fc.nat(8), isOdd: fc.boolean() })

it('tells every subscriber every event once and in order, by itself and in the group, however they come together', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.nat(8),
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }),
      fc.array(coming, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.nat(9)),
      async (scheduler, old, bursts, comings, chances) => {
        const feed = testFeed()
        const happen = (count: number): void => {
          for (let left = count; left > 0; left -= 1) feed.happen()
        }
        happen(old)
        const read = scheduler.scheduleFunction(feed.read)
        const follower = followFeed({ ...feed, read }, 3, log)
        await follower.head()
        const tell: TellEvent = scheduler.scheduleFunction(async (_selection, { position }) => ({
          data: { position },
        }))
        const payload = (result: object) =>
          Buffer.from(String((result as { data: { position: number } }).data.position))
        const groups = groupsOf({ follower, tell, payload, metrics, log })
        const stream = eventStreams({ follower, groups, tell, metrics, limits: defaultLimits, log })
        const isFull = (): boolean => chances.next().value === 0

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
        const come = (burst: number): void => {
          for (const one of comings)
            if (Math.min(one.after, bursts.length) === burst) readers.push(open(one))
        }
        come(0)
        const { task } = scheduler.scheduleSequence(
          bursts.map((size, index) => async () => {
            happen(size)
            come(index + 1)
          }),
        )
        let isOver = false
        void task.then(() => (isOver = true))
        const isThrough = (): boolean =>
          isOver && readers.every((one) => one.seen.length >= expected(one).length)
        while (!isThrough()) {
          if (scheduler.count() === 0 || (chances.next().value ?? 0) < 3)
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
