import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestGateway, type TestGateway } from '../testing/gateway.ts'
import { at, positions, query, subscribe } from './testing/subscriber.ts'
import { enter } from './testing/socket.ts'

let hub: TestGateway
beforeEach(async () => {
  hub = await startTestGateway()
})
afterEach(() => hub.gateway.close())

describe('the filter of a subscription', () => {
  it.each([
    [{ units: ['FJ'] }, [1, 2]],
    [{ units: ['FJ'], subtree: false }, [2]],
    [{ tasks: ['1'] }, [3]],
    [{ domains: ['DISCLOSURE'] }, [3]],
    [{ kinds: ['submission.'] }, [1, 2]],
    [{ kinds: ['submission.ret*'] }, [2]],
    [{ kinds: ['site.added'] }, [3]],
    [{ kinds: [] }, []],
    [{ units: null }, [1, 2, 3]],
  ])('selects the right events for %j', async (where, expected) => {
    hub.feed.append()
    hub.feed.append({ unitId: 'FJ', unitPath: ['FJ'], kind: 'submission.returned' })
    const elsewhere = { unitId: undefined, unitPath: [], taskId: '1', domain: 'disclosure' }
    hub.feed.append({ ...elsewhere, kind: 'site.added' })
    const socket = await enter(hub.gateway.url)
    subscribe(socket, { after: at(0), where })
    const seen = await positions(socket, expected.length)
    subscribe(socket, { after: at(2) }, query, 'last')
    const last = await socket.next()
    expect([seen, last.id]).toEqual([expected, 'last'])
  })

  it('refuses a subscription that names an unknown unit, which would never deliver anything', async () => {
    const socket = await enter(hub.gateway.url)
    subscribe(socket, { after: at(0), where: { units: ['FJ', 'NONE'], kinds: ['site.'] } })
    expect(await socket.next()).toMatchObject({
      type: 'error',
      payload: [{ message: '"NONE" is not a unit.', extensions: { code: 'BAD_USER_INPUT' } }],
    })
  })

  it('hides events with a limited audience from other viewers', async () => {
    hub.feed.append({ audience: 'CONCERNED' })
    hub.feed.append({ audience: 'CONCERNED', unitId: 'FZ', unitPath: ['FZ', 'FJ'] })
    hub.feed.append()
    const see = async (count: number, authorization?: string) => {
      const socket = await enter(hub.gateway.url, authorization ? { authorization } : {})
      subscribe(socket, { after: at(0) })
      return positions(socket, count)
    }
    expect(await see(1)).toEqual([3])
    expect(await see(2, 'Bearer officer-XM')).toEqual([1, 3])
    expect(await see(3, 'Bearer officer-FJ')).toEqual([1, 2, 3])
  })
})
