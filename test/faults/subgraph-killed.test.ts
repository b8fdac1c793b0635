import { expect, it, vi } from 'vitest'
import { queryHub } from './query-hub.ts'
import { expectExactlyOnce, startFeedFollower } from './feed-follower.ts'
import { startDistributedHub, timeoutMs, waitMs } from './running-hub.ts'
import { expectIntactLogs } from './verify-logs.ts'
import { startWriteLoad } from './write-load.ts'

const query = '{ unit(id: "CITY-350200") { id services { light } platforms { light } } }'

it.each([
  ['government-services', 'the service that is written to'],
  ['reporting', 'the service with the feed'],
])(
  'The hub continues when %s (%s) is killed, and its feed misses no change.',
  async (name) => {
    const hub = await startDistributedHub()
    const service = hub.services.get(name)
    if (!service) throw new Error(`${name} does not run`)
    const follower = startFeedFollower(hub)
    await follower.untilStarted()
    const load = await startWriteLoad(hub, 3)
    await load.untilMore(20)
    await service.kill9()
    const { data, errors } = await queryHub(hub, query)
    expect(errors).toContainEqual(
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'SERVICE_UNAVAILABLE', service: name }),
      }),
    )
    expect(data).toMatchObject(
      name === 'reporting' ? { unit: null } : { unit: { services: null, platforms: {} } },
    )
    await service.start()
    await vi.waitFor(async () => expect((await queryHub(hub, query)).errors).toBeUndefined(), {
      timeout: waitMs,
    })
    await load.untilMore(20)
    await load.stop()
    await expectExactlyOnce(follower, load.acknowledged)
    await hub.stop()
    await expectIntactLogs(hub)
  },
  timeoutMs,
)

it(
  'A client resumes after its gateway was killed.',
  async () => {
    const hub = await startDistributedHub()
    const follower = startFeedFollower(hub)
    await follower.untilStarted()
    const load = await startWriteLoad(hub, 3)
    for (let kills = 0; kills < 2; kills += 1) {
      await load.untilMore(25)
      await hub.gateway.kill9()
      await hub.gateway.start()
    }
    await load.untilMore(25)
    await load.stop()
    await expectExactlyOnce(follower, load.acknowledged)
  },
  timeoutMs,
)
