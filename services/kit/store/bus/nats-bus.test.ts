import { connect } from '@nats-io/transport-node'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { findOrInstall } from '../../../../test/support/debian.ts'
import { eventually } from '../../../../test/support/eventually.ts'
import { type NatsServer, startNats } from '../../../../test/support/nats.ts'
import type { Announcement, Bus, BusEvent } from './bus.ts'
import { natsBus } from './nats-bus.ts'

interface Heard {
  readonly bus: Bus
  readonly announcements: Announcement[]
  /** Events and announcements in the order of arrival. */
  readonly order: (Announcement | BusEvent)[]
  readonly errors: unknown[]
}

const write = (seq: number, from = seq - 1, tags = ['Site:1']): Announcement => ({
  service: 'platforms',
  seq,
  from,
  tags,
})

const isConnected = ({ bus }: Heard): boolean => bus.health().connected

describe.skipIf((await findOrInstall('nats-server', 'nats-server')) === undefined)('NATS', () => {
  let server: NatsServer

  beforeAll(async () => {
    const started = await startNats()
    if (!started) throw new Error('NATS was found, but did not start')
    server = started
  })
  afterAll(() => server.stop())

  const open = (url = server.url, hub = 'test'): Heard => {
    const errors: unknown[] = []
    const bus = natsBus({ servers: [url], hub, onError: (error) => errors.push(error) })
    onTestFinished(() => bus.close())
    const announcements: Announcement[] = []
    const order: (Announcement | BusEvent)[] = []
    bus.listen((one) => void announcements.push(one))
    bus.listen((one) => void order.push(one))
    bus.onEvent((one) => order.push(one))
    return { bus, announcements, order, errors }
  }
  const pair = async (hub?: string): Promise<readonly [Heard, Heard]> => {
    const two = [open(undefined, hub), open(undefined, hub)] as const
    await eventually(() => two.every(isConnected), Boolean)
    return two
  }

  it('delivers an announcement to the other processes of the hub, and once to its own', async () => {
    const [here, there] = await pair()
    const [elsewhere] = await pair('another-hub')
    await here.bus.announce(write(1))
    await eventually(
      () => there.announcements,
      ({ length }) => length === 1,
    )
    expect(there.announcements).toEqual([write(1)])
    await there.bus.announce(write(2))
    await eventually(
      () => here.announcements,
      ({ length }) => length === 2,
    )
    expect(here.announcements).toEqual([write(1), write(2)])
    expect(elsewhere.announcements).toEqual([])
  })

  it('reports a gap before the announcement that reveals it', async () => {
    const [here, there] = await pair()
    await here.bus.announce(write(4, 3))
    await here.bus.announce(write(9, 6))
    await here.bus.announce(write(10))
    const order = await eventually(
      () => there.order,
      ({ length }) => length === 5,
    )
    const gap = { kind: 'gap', service: 'platforms', after: 4, until: 6 }
    expect(order.slice(1)).toEqual([write(4, 3), gap, write(9, 6), write(10)])
  })

  it('sends an announcement without tags when they exceed the message size', async () => {
    const [here, there] = await pair()
    const tags = Array.from({ length: 60_000 }, (_, index) => `Assignment@CITY-350200:${index}`)
    await here.bus.announce(write(60_000, 0, tags))
    const [first, ...rest] = await eventually(
      () => there.order.slice(1),
      ({ length }) => length === 2,
    )
    expect(first).toMatchObject({ kind: 'gap', until: 60_000 })
    expect(rest).toEqual([write(60_000, 60_000, [])])
    expect(here.announcements).toEqual([write(60_000, 0, tags)])
  })

  it('survives an invalid message', async () => {
    const [here, there] = await pair()
    const stranger = await connect({ servers: server.url })
    onTestFinished(() => stranger.close())
    stranger.publish('hub.test.log.platforms', '{"seq":"many"}')
    await eventually(
      () => there.errors,
      ({ length }) => length === 1,
    )
    await here.bus.announce(write(1))
    await eventually(
      () => there.announcements,
      ({ length }) => length === 1,
    )
  })

  it('serves its own listeners while disconnected, and makes others catch up after reconnection', async () => {
    const [here, there] = await pair()
    await here.bus.announce(write(1))
    await eventually(
      () => there.announcements,
      ({ length }) => length === 1,
    )
    await server.kill9()
    await eventually(
      () => isConnected(here) || isConnected(there),
      (still) => !still,
    )
    await here.bus.announce(write(2))
    await here.bus.announce(write(3))
    expect(here.announcements).toEqual([write(1), write(2), write(3)])
    await server.restart()
    await eventually(() => isConnected(here) && isConnected(there), Boolean)
    await here.bus.announce(write(4))
    await eventually(
      () => there.announcements,
      (all) => all.at(-1)?.seq === 4,
    )
    const kinds = there.order.map((one) => ('kind' in one ? one.kind : one.seq))
    expect(kinds.slice(0, 4)).toEqual(['restored', 1, 'cut', 'restored'])
    expect(kinds).toContain('gap')
  })

  it('waits for a server that starts later, and can be closed meanwhile', async () => {
    await server.kill9()
    const [patient, closed] = [open(), open()]
    expect(patient.bus.health().connected).toBe(false)
    await closed.bus.close()
    await server.restart()
    await eventually(() => isConnected(patient), Boolean)
    expect(isConnected(closed)).toBe(false)
  })

  it('authenticates with the password of the URL', async () => {
    const guarded = await startNats('--user', 'hub', '--pass', 'p@ss')
    if (!guarded) throw new Error('NATS did not start')
    onTestFinished(() => guarded.stop())
    const stranger = open(guarded.url)
    const friend = open(guarded.url.replace('//', '//hub:p%40ss@'))
    await eventually(() => isConnected(friend), Boolean)
    expect(isConnected(stranger)).toBe(false)
  })
})
