import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { eachStore } from '../../../test/support/stores.ts'
import { someone } from '../../../test/support/subgraph.ts'
import { acquireLease } from '../store/index.ts'
import { hostLimiter } from './limit-hosts.ts'
import { checking, claims, unitId } from './testing/checks.ts'
import { fetching } from './testing/fetch.ts'
import { article, body, status } from './testing/site.ts'
import { watchEvidence } from './watch.ts'

const none = { confirmed: 0, refuted: 0, undetermined: 0, outdated: 0 }

eachStore((stores) => {
  it('a round sets the verdict of every claim, and the proof follows', async () => {
    const { site, claim, check, found, proven, kinds } = await checking(stores)
    site.pages.set('/1', body(article('2018-05-02')))
    site.pages.set('/2', body(article('2018-05-03')))
    site.pages.set('/3', body('<p>No day.'))
    site.pages.set('/4', body(''))
    site.pages.set('/6', status(503))
    for (const path of ['/1', '/2', '/3', '/4', '/5', '/6']) await claim(path)
    expect(await proven()).toEqual({ numerator: 6, denominator: 6 })
    expect(await check()).toEqual({ ...none, confirmed: 2, refuted: 3, undetermined: 1 })
    const at = '2018-06-01T01:00:00.000Z'
    const observation = (
      title: string,
      verdict: string,
      finding: string | null,
      observedOn?: string,
    ) => ({
      title,
      verdict,
      finding,
      observedOn: observedOn ?? null,
      checkedAt: at,
    })
    expect(JSON.parse(JSON.stringify(await found()))).toEqual([
      observation('/1', 'CONFIRMED', null, '2018-05-02'),
      observation(
        '/2',
        'REFUTED',
        'the page says it was published on 2018-05-03, the unit on 2018-05-02',
        '2018-05-03',
      ),
      observation('/3', 'CONFIRMED', 'the page states no day of publication'),
      observation('/4', 'REFUTED', 'the page has no text'),
      observation('/5', 'REFUTED', 'answered 404'),
      observation('/6', 'UNCHECKED', 'answered 503'),
    ])
    expect(await proven()).toEqual({ numerator: 3, denominator: 6 })
    expect((await kinds()).filter((kind) => kind === 'placard.checked')).toHaveLength(6)
  })

  it('an undetermined check is repeated with growing waits until it is conclusive', async () => {
    const { site, claim, check, pass, proven, found } = await checking(stores)
    site.pages.set('/1', status(500))
    await claim('/1')
    for (const hours of [0, 1, 6, 24, 72, 168, 168]) {
      if (hours > 0) pass(hours - 0.01)
      if (hours > 0) expect(await check()).toEqual(none)
      pass(0.02)
      expect(await check()).toEqual({ ...none, undetermined: 1 })
    }
    site.pages.set('/1', body(article('2018-05-02')))
    pass(169)
    expect(await check()).toEqual({ ...none, confirmed: 1 })
    // A site that is down does not unsay what was seen.
    site.pages.set('/1', status(500))
    pass(30 * 24)
    expect(await check()).toEqual({ ...none, undetermined: 1 })
    expect(await found()).toMatchObject([{ verdict: 'CONFIRMED', finding: 'answered 500' }])
    expect(await proven()).toEqual({ numerator: 1, denominator: 1 })
  })

  it('a recheck refutes a page that is gone and confirms one that is back', async () => {
    const { site, claim, check, pass, proven } = await checking(stores)
    site.pages.set('/1', body(article('2018-05-02')))
    await claim('/1')
    expect(await check()).toEqual({ ...none, confirmed: 1 })
    expect(await check()).toEqual(none)
    site.pages.delete('/1')
    pass(30 * 24)
    expect(await check()).toEqual({ ...none, refuted: 1 })
    expect(await proven()).toEqual({ numerator: 0, denominator: 1 })
    site.pages.set('/1', body(article('2018-05-02')))
    pass(30 * 24)
    expect(await check()).toEqual({ ...none, confirmed: 1 })
    expect(await proven()).toEqual({ numerator: 1, denominator: 1 })
  })

  it('a corrected claim is due at once, and a check of an outdated address is not stored', async () => {
    const { site, claim, check, act, found } = await checking(stores)
    site.pages.set('/2', body(article('2018-05-02')))
    const placardId = await claim('/1')
    const correct = () => act('correctPlacard', { placardId, url: `${site.origin}/2` })
    const fetchPage = fetching()
    const outdated = await check({
      fetchPage: async (url, signal) => {
        const sight = await fetchPage(url, signal)
        await correct()
        return sight
      },
    })
    expect(outdated).toEqual({ ...none, outdated: 1 })
    expect(await found()).toMatchObject([{ verdict: 'UNCHECKED', checkedAt: null }])
    expect(await check()).toEqual({ ...none, confirmed: 1 })
    await act('correctPlacard', { placardId, publishedOn: '2018-05-03' })
    expect(await check()).toEqual({ ...none, refuted: 1 })
  })

  it('a recheck is scheduled on request, but not for a record without a page', async () => {
    const { hub, site, claim, act, check } = await checking(stores)
    const placardId = await claim('/1')
    expect(await check()).toEqual({ ...none, refuted: 1 })
    site.pages.set('/1', body(article('2018-05-02')))
    expect(await check()).toEqual(none)
    await act('recheckPlacard', { placardId })
    expect(await check()).toEqual({ ...none, confirmed: 1 })
    const draft = await act('registerPlacard', { unitId, title: 'Draft', url: site.origin })
    for (const [viewer, id, refusal] of [
      [someone('reporter', unitId), draft, 'InvalidInput'],
      [someone('reporter', 'DEPT-DRC'), placardId, 'NotAllowed'],
      [someone('reporter', unitId), 'x', 'NotFound'],
    ] as const)
      expect(await hub.refusals(viewer, 'recheckPlacard', { placardId: id })).toMatchObject([
        { __typename: refusal },
      ])
  })

  it('a round skips records without a page and respects its limit', async () => {
    const { site, claim, act, check } = await checking(stores)
    await act('registerPlacard', { unitId, title: 'Draft', url: site.origin })
    for (const path of ['/1', '/2', '/3']) await claim(path)
    expect(await check({ limit: 2 })).toEqual({ ...none, refuted: 2 })
    expect(await check()).toEqual({ ...none, refuted: 1 })
    expect(site.requests).toHaveLength(3)
  })

  it('one replica checks at a time, until its lease expires', async () => {
    const { hub, claim, check, now, pass } = await checking(stores)
    await claim('/1')
    const both = await Promise.all([check(), check()])
    expect(both.filter((tally) => tally === undefined)).toHaveLength(1)
    await claim('/2')
    expect(await acquireLease(hub.store, 'evidence', now(), 300_000)).toBeDefined()
    expect(await check()).toBeUndefined()
    pass(0.1)
    expect(await check()).toEqual({ ...none, refuted: 1 })
  })

  it('a round fetches the pages of a host one after another', async () => {
    const { site, claim, check } = await checking(stores)
    let open = 0
    const most: number[] = []
    for (const path of ['/1', '/2', '/3', '/4']) {
      site.pages.set(path, (response) => {
        open += 1
        most.push(open)
        response.once('close', () => (open -= 1))
        void pause(20).then(() => response.writeHead(200).end('<p>Text.'))
      })
      await claim(path)
    }
    const polite = hostLimiter({ perHost: 1, pauseMs: 1 })
    expect(await check({ fetchPage: fetching({ limitHost: polite }) })).toEqual({
      ...none,
      confirmed: 4,
    })
    expect(most).toEqual([1, 1, 1, 1])
  })

  it('watchEvidence checks in the background if configured, until it is stopped', async () => {
    const { hub, site, claim, now, found } = await checking(stores)
    site.pages.set('/1', body(article('2018-05-02')))
    const hung = new Promise<void>((resolve) => site.pages.set('/2', () => resolve()))
    await claim('/1')
    await claim('/2')
    const faults: unknown[] = []
    const onError = (error: unknown) => faults.push(error)
    const types = claims.map(({ type }) => type)
    const evidence = { fetchPage: fetching(), recheckMs: 1_000 }
    await watchEvidence(hub.store, types, { evidence, now, onError })()
    expect(site.requests).toEqual([])
    const watched = { ...evidence, everyMs: 3_600_000 }
    const stop = watchEvidence(hub.store, types, { evidence: watched, now, onError })
    await hung
    await stop()
    expect(faults).toEqual([])
    expect(await found()).toMatchObject([{ verdict: 'CONFIRMED' }, { verdict: 'UNCHECKED' }])
    expect(await acquireLease(hub.store, 'evidence', now(), 1)).toBeDefined()
  })
})
