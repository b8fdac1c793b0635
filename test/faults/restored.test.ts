import { cp, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { ChainBroken } from '../../gateway/client/index.ts'
import { startFollower } from './feed-follower.ts'
import { embeddedHub, patience } from './running-hub.ts'
import { layWire } from './tcp-proxy.ts'
import { forward } from './write-load.ts'

it(
  'is seen by those who followed that a hub was set back to a copy and went another way',
  async () => {
    const hub = await embeddedHub()
    const token = await hub.token()
    const write = (...names: readonly string[]) =>
      names.reduce<Promise<readonly string[]>>(
        async (before, name) => [...(await before), await forward(hub.door.url, token, name)],
        Promise.resolve([]),
      )
    const wire = await layWire(hub.door.port)
    const follower = startFollower(hub, { url: `${wire.url}/graphql`, keepAliveMs: 300 })
    await follower.hasBegun()
    await follower.hasSeen(await write('before'))

    const data = String(hub.environment['HUB_DATA'])
    const copy = join(await mkdtemp(join(inject('scratchDir'), 'copy-')), 'data')
    await hub.door.stop()
    await cp(data, copy, { recursive: true })
    await hub.door.start()
    await follower.hasSeen(await write('lost'))

    await hub.door.stop()
    await rm(data, { recursive: true })
    await cp(copy, data, { recursive: true })
    const { following } = follower
    const broken = expect(following.done).rejects.toThrow(ChainBroken)
    // Until the new way is past its place; before, its cursor would be refused as one of the future.
    wire.blackHole()
    await hub.door.start()
    await write('otherwise', 'and on')
    wire.heal()
    await broken
    expect(follower.states.at(-1)?.name).toBe('failed')
  },
  patience,
)

it(
  'computes the chain again over what a filter left out',
  async () => {
    const hub = await embeddedHub()
    const token = await hub.token()
    const follower = startFollower(hub, { where: { units: ['CITY-350200'] } })
    await follower.hasBegun()
    const first = await forward(hub.door.url, token, 'first')
    await forward(hub.door.url, token, 'elsewhere', 'CITY-350300')
    const last = await forward(hub.door.url, token, 'last')
    await follower.hasSeen([first, last])
    expect(follower.following.report()).toMatchObject({ isGapless: false })
    await expect(follower.following.verify()).resolves.toBeGreaterThan(follower.seen.length)
  },
  patience,
)
