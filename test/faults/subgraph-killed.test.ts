import { expect, it, vi } from 'vitest'
import { ask } from './query-hub.ts'
import { expectExactlyOnce, startFollower } from './feed-follower.ts'
import { distributedHub, patience } from './running-hub.ts'
import { expectWholeLogs } from './verify-logs.ts'
import { startWriters } from './write-load.ts'

const query = '{ unit(id: "CITY-350200") { id services { light } platforms { light } } }'

it.each([
  ['government-services', 'the service that is written to'],
  ['reporting', 'the service that holds the feed'],
])(
  'goes on without %s (%s) when it is killed, and misses nothing',
  async (name) => {
    const hub = await distributedHub()
    const service = hub.services.get(name)
    if (!service) throw new Error(`${name} does not run`)
    const follower = startFollower(hub)
    await follower.hasBegun()
    const writers = await startWriters(hub, 3)
    const isPast = (count: number) =>
      vi.waitFor(() => expect(writers.acknowledged.length).toBeGreaterThan(count), {
        timeout: patience,
      })

    await isPast(20)
    await service.kill9()
    const { data, errors } = await ask(hub, query)
    expect(errors).toContainEqual(
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'SERVICE_UNAVAILABLE', service: name }),
      }),
    )
    expect(data).toMatchObject(
      name === 'reporting' ? { unit: null } : { unit: { services: null, platforms: {} } },
    )
    await service.start()
    await vi.waitFor(async () => expect((await ask(hub, query)).errors).toBeUndefined(), {
      timeout: patience,
    })
    await isPast(writers.acknowledged.length + 20)
    await writers.stop()
    await follower.hasSeen(writers.acknowledged)
    expectExactlyOnce(follower, writers.acknowledged)
    await Promise.all([hub.door, ...hub.services.values()].map((each) => each.stop()))
    await expectWholeLogs(hub)
  },
  patience,
)

it(
  'resumes behind a gateway that was killed',
  async () => {
    const hub = await distributedHub()
    const follower = startFollower(hub)
    await follower.hasBegun()
    const writers = await startWriters(hub, 3)
    const isPast = (count: number) =>
      vi.waitFor(() => expect(writers.acknowledged.length).toBeGreaterThan(count), {
        timeout: patience,
      })
    for (const kill of [1, 2]) {
      await isPast(kill * 25)
      await hub.door.kill9()
      await hub.door.start()
    }
    await isPast(75)
    await writers.stop()
    await follower.hasSeen(writers.acknowledged)
    expectExactlyOnce(follower, writers.acknowledged)
  },
  patience,
)
