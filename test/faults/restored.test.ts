import { cp, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { ChainBroken } from '../../gateway/client/index.ts'
import { startFeedFollower } from './feed-follower.ts'
import { startEmbeddedHub, timeoutMs } from './running-hub.ts'
import { startTcpProxy } from './tcp-proxy.ts'
import { forwardMessage } from './write-load.ts'

it(
  'A client that followed the feed detects that the hub was restored from a copy and continued differently.',
  async () => {
    const hub = await startEmbeddedHub()
    const token = await hub.token()
    const write = (...names: readonly string[]) =>
      names.reduce<Promise<readonly string[]>>(
        async (before, name) => [
          ...(await before),
          await forwardMessage(hub.gateway.url, token, name),
        ],
        Promise.resolve([]),
      )
    const proxy = await startTcpProxy(hub.gateway.port)
    const follower = startFeedFollower(hub, { url: `${proxy.url}/graphql`, keepAliveMs: 300 })
    await follower.untilStarted()
    await follower.untilReceived(await write('before'))

    const data = String(hub.environment['HUB_DATA'])
    const copy = join(await mkdtemp(join(inject('scratchDir'), 'copy-')), 'data')
    await hub.gateway.stop()
    await cp(data, copy, { recursive: true })
    await hub.gateway.start()
    await follower.untilReceived(await write('lost'))

    await hub.gateway.stop()
    await rm(data, { recursive: true })
    await cp(copy, data, { recursive: true })
    const { following } = follower
    const broken = expect(following.done).rejects.toThrow(ChainBroken)
    // Until the new history is past its position; before, the hub would refuse its cursor as one of the future.
    proxy.startDropping()
    await hub.gateway.start()
    await write('otherwise', 'and on')
    proxy.stopDropping()
    await broken
    expect(follower.states.at(-1)?.name).toBe('failed')
  },
  timeoutMs,
)

it(
  'A client with a filter verifies the chain over the changes that the filter excluded.',
  async () => {
    const hub = await startEmbeddedHub()
    const token = await hub.token()
    const follower = startFeedFollower(hub, { where: { units: ['CITY-350200'] } })
    await follower.untilStarted()
    const first = await forwardMessage(hub.gateway.url, token, 'first')
    await forwardMessage(hub.gateway.url, token, 'elsewhere', { unitId: 'CITY-350300' })
    const last = await forwardMessage(hub.gateway.url, token, 'last')
    await follower.untilReceived([first, last])
    expect(follower.following.report()).toMatchObject({ isGapless: false })
    await expect(follower.following.verify()).resolves.toBeGreaterThan(follower.received.length)
  },
  timeoutMs,
)
