import { expect, it } from 'vitest'
import { expectSound } from '../../../test/kit/audit.ts'
import { eachStore } from '../../../test/kit/stores.ts'
import { someone, startSubgraph, type SubgraphUnderTest } from '../../../test/kit/subgraph.ts'
import { platforms } from '../index.ts'

const reporter = someone('reporter', 'CITY-350200')
const portal = {
  unitId: 'CITY-350200',
  name: 'Portal of Xiamen',
  type: 'PORTAL',
  url: 'https://www.example.cn/',
}
const ready = { aaaaRecord: true, reachable: true, contentParity: true }

const register = async (hub: SubgraphUnderTest, more: object = {}): Promise<string> => {
  const { digitalAsset } = await hub.act<{ digitalAsset: { id: string } }>(
    reporter,
    'registerAsset',
    { ...portal, ...more },
    '{ digitalAsset { id } }',
  )
  return digitalAsset.id
}

const test = (hub: SubgraphUnderTest, digitalAssetId: string, testedOn: string, more = {}) =>
  hub.act(
    reporter,
    'recordIpv6Test',
    { digitalAssetId, testedOn, ...ready, ...more },
    `{ ipv6Test { testedOn asset { testedOn contentParity ipv6Tests { nodes { testedOn } } } }
       errors { __typename ... on AssetRetired { retiredOn } } }`,
  )

const retire = (hub: SubgraphUnderTest, digitalAssetId: string) =>
  hub.act(
    reporter,
    'retireAsset',
    { digitalAssetId },
    '{ digitalAsset { retiredOn } errors { __typename ... on AssetRetired { retiredOn } } }',
  )

eachStore((stores) => {
  const begin = () =>
    startSubgraph(platforms, stores.fresh(), {
      now: '2018-07-02T09:00:00+08:00',
      expected: [{ task: 30, units: ['CITY-350200'] }],
    })
  const stands = async (hub: SubgraphUnderTest, numerator: number, denominator: number) => {
    const measured = '{ indicators { name value { numerator denominator } } }'
    const indicators = [{ name: 'ipv6Ready', value: { numerator, denominator } }]
    expect(await hub.task(30, measured)).toEqual({ indicators })
    await expectSound(hub.store, platforms.indicators)
  }

  it('counts an asset as ready only while its latest test shows all three', async () => {
    const hub = await begin()
    const id = await register(hub)
    await register(hub, { name: 'App', type: 'MOBILE_APP' })
    await stands(hub, 0, 2)
    await test(hub, id, '2018-06-01', { contentParity: false })
    await stands(hub, 0, 2)
    await test(hub, id, '2018-06-02')
    await stands(hub, 1, 2)
    await test(hub, id, '2018-07-02', { reachable: false })
    await stands(hub, 0, 2)
  })

  it('keeps a test that is entered late, without letting it stand for a later one', async () => {
    const hub = await begin()
    const id = await register(hub)
    await test(hub, id, '2018-06-02')
    expect(await test(hub, id, '2018-06-01', { contentParity: false })).toEqual({
      ipv6Test: {
        testedOn: '2018-06-01',
        asset: {
          testedOn: '2018-06-02',
          contentParity: true,
          ipv6Tests: { nodes: [{ testedOn: '2018-06-02' }, { testedOn: '2018-06-01' }] },
        },
      },
      errors: [],
    })
    await stands(hub, 1, 1)
  })

  it('leaves out what is out of service, which takes no more tests', async () => {
    const hub = await begin()
    const id = await register(hub)
    const retiredOn = '2018-07-02'
    expect(await retire(hub, id)).toEqual({ digitalAsset: { retiredOn }, errors: [] })
    await stands(hub, 0, 0)
    const errors = [{ __typename: 'AssetRetired', retiredOn }]
    expect(await retire(hub, id)).toEqual({ digitalAsset: null, errors })
    expect(await test(hub, id, '2018-07-02')).toEqual({ ipv6Test: null, errors })
    expect(await hub.store.log.head()).toBe(2)
  })

  it('counts an asset for the year of its inventory, and lists by year, kind and service', async () => {
    const hub = await begin()
    await register(hub, { name: 'Of 2017', year: 2017 })
    await register(hub, { name: 'App', type: 'MOBILE_APP' })
    await retire(hub, await register(hub))
    await stands(hub, 0, 1)
    for (const [args, names] of [
      ['', ['App', 'Of 2017', 'Portal of Xiamen']],
      ['(year: 2018)', ['App', 'Portal of Xiamen']],
      ['(type: PORTAL)', ['Of 2017', 'Portal of Xiamen']],
      ['(retired: false)', ['App', 'Of 2017']],
    ] as const)
      expect(
        await hub.unit('PROV-350000', `{ platforms { digitalAssets${args} { nodes { name } } } }`),
      ).toEqual({ platforms: { digitalAssets: { nodes: names.map((name) => ({ name })) } } })
  })

  it('refuses who may not, what is not there and what breaks a rule', async () => {
    const hub = await begin()
    const digitalAssetId = await register(hub)
    const result = { digitalAssetId, testedOn: '2018-07-02', ...ready }
    const stranger = someone('reporter', 'DEPT-DRC')
    for (const [viewer, mutation, input, refusal] of [
      [stranger, 'registerAsset', portal, 'NotAllowed'],
      [reporter, 'registerAsset', { ...portal, name: '' }, 'InvalidInput'],
      [reporter, 'registerAsset', { ...portal, year: 2020 }, 'InvalidInput'],
      [stranger, 'recordIpv6Test', result, 'NotAllowed'],
      [reporter, 'recordIpv6Test', { ...result, digitalAssetId: 'none' }, 'NotFound'],
      [reporter, 'recordIpv6Test', { ...result, testedOn: '2018-07-03' }, 'InvalidInput'],
      [stranger, 'retireAsset', { digitalAssetId }, 'NotAllowed'],
      [reporter, 'retireAsset', { digitalAssetId: 'none' }, 'NotFound'],
      [reporter, 'retireAsset', { digitalAssetId, retiredOn: '2018-07-03' }, 'InvalidInput'],
    ] as const)
      expect(await hub.refusals(viewer, mutation, input)).toMatchObject([{ __typename: refusal }])
    expect(await hub.store.log.head()).toBe(1)
  })
})
