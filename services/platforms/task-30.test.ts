import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { someone } from '../../test/support/subgraph.ts'
import { startPlatformTask, xiamen } from './testing/task.ts'

const portal = {
  unitId: xiamen,
  year: 2018,
  name: 'Portal of Xiamen',
  type: 'PORTAL',
  url: 'https://www.example.cn/',
}
const ready = { aaaaRecord: true, reachable: true, contentParity: true }

anyStore((stores) => {
  const begin = async () => {
    const task = await startPlatformTask(stores, 30, { now: '2018-07-02T09:00:00+08:00' })
    const register = (overrides: object = {}) =>
      task.enter('DigitalAsset', { ...portal, ...overrides })
    const test = (assetId: string, testedOn: string, overrides: object = {}) =>
      task.act('recordIpv6Test', { assetId, testedOn, ...ready, ...overrides })
    const ipv6Ready = async () => (await task.indicatorValues())['ipv6Ready']
    return { ...task, register, test, ipv6Ready }
  }

  it('Task 30 is proven when the latest test of every asset passes in full.', async () => {
    const { register, test, proof } = await begin()
    expect(await proof()).toEqual({ proven: false, failing: { ipv6Ready: [xiamen] } })
    const [site, app] = [await register(), await register({ name: 'App', type: 'MOBILE_APP' })]
    await test(site, '2018-06-02')
    expect(await proof()).toEqual({ proven: false, failing: { ipv6Ready: [app] } })
    await test(app, '2018-06-02')
    expect(await proof()).toEqual({ proven: true, failing: {} })
    for (const missingField of ['aaaaRecord', 'reachable', 'contentParity']) {
      await test(app, '2018-06-03', { [missingField]: false })
      expect(await proof()).toEqual({ proven: false, failing: { ipv6Ready: [app] } })
      await test(app, '2018-06-03')
      expect(await proof()).toEqual({ proven: true, failing: {} })
    }
  })

  it('The indicator counts assets that regressed since the previous test.', async () => {
    const { register, test, indicatorValues } = await begin()
    const id = await register()
    await test(id, '2018-06-01', { reachable: false })
    expect(await indicatorValues()).toMatchObject({ ipv6Kept: 'true (1 of 1)' })
    await test(id, '2018-06-02')
    await test(id, '2018-06-03', { reachable: false })
    expect(await indicatorValues()).toEqual({
      ipv6Ready: 'false (0 of 1)',
      ipv6Kept: 'false (0 of 1)',
    })
  })

  it('A test entered late is stored, but does not replace a later one.', async () => {
    const { register, test, hub, ipv6Ready } = await begin()
    const id = await register()
    await test(id, '2018-06-02')
    await test(id, '2018-06-01', { contentParity: false })
    expect(
      await hub.unit(
        xiamen,
        `{ platforms { digitalAssets { nodes {
           testedOn contentParity ipv6Tests { nodes { testedOn } } } } } }`,
      ),
    ).toEqual({
      platforms: {
        digitalAssets: {
          nodes: [
            {
              testedOn: '2018-06-02',
              contentParity: true,
              ipv6Tests: { nodes: [{ testedOn: '2018-06-02' }, { testedOn: '2018-06-01' }] },
            },
          ],
        },
      },
    })
    expect(await ipv6Ready()).toBe('true (1 of 1)')
  })

  it('An asset out of service does not count and accepts no later tests.', async () => {
    const { register, test, act, ipv6Ready, hub, reporter } = await begin()
    const id = await register()
    await act('retireDigitalAsset', { digitalAssetId: id, retiredOn: '2018-06-29' })
    expect(await ipv6Ready()).toBe('null (0 of 0)')
    const again = { digitalAssetId: id }
    expect(await hub.refusals(reporter, 'retireDigitalAsset', again)).toMatchObject([
      { __typename: 'AlreadyDone' },
    ])
    const late = { assetId: id, testedOn: '2018-06-30', ...ready }
    const field = '... on InvalidInput { field }'
    expect(await hub.refusals(reporter, 'recordIpv6Test', late, field)).toMatchObject([
      { __typename: 'InvalidInput', field: 'testedOn' },
    ])
    expect(await hub.store.log.head()).toBe(2)
    // The test was entered late, but made while the asset was in service.
    await test(id, '2018-06-29')
    expect(await ipv6Ready()).toBe('null (0 of 0)')
  })

  it('An asset counts for the year of its inventory, and is listed by year, type and service.', async () => {
    const { register, act, hub, ipv6Ready } = await begin()
    await register({ name: 'Of 2017', year: 2017 })
    await register({ name: 'App', type: 'MOBILE_APP' })
    await act('retireDigitalAsset', { digitalAssetId: await register() })
    expect(await ipv6Ready()).toBe('false (0 of 1)')
    for (const [where, names] of [
      ['{}', ['App', 'Of 2017', 'Portal of Xiamen']],
      ['{ year: 2018 }', ['App', 'Portal of Xiamen']],
      ['{ type: [PORTAL] }', ['Of 2017', 'Portal of Xiamen']],
      ['{ retiredOn: { exists: false } }', ['App', 'Of 2017']],
    ] as const)
      expect(
        await hub.unit(
          'PROV-350000',
          `{ platforms { digitalAssets(where: ${where}) { nodes { name } } } }`,
        ),
      ).toEqual({ platforms: { digitalAssets: { nodes: names.map((name) => ({ name })) } } })
  })

  it('Asset mutations refuse strangers, unknown records and invalid values.', async () => {
    const { register, test, hub } = await begin()
    const digitalAssetId = await register()
    await test(digitalAssetId, '2018-06-02')
    const reporter = someone('reporter', xiamen)
    const stranger = someone('reporter', 'DEPT-DRC')
    const result = { assetId: digitalAssetId, testedOn: '2018-07-02', ...ready }
    for (const [viewer, mutation, input, refusal] of [
      [stranger, 'registerDigitalAsset', portal, 'NotAllowed'],
      [reporter, 'registerDigitalAsset', { ...portal, name: '' }, 'InvalidInput'],
      [reporter, 'registerDigitalAsset', { ...portal, year: 1900 }, 'InvalidInput'],
      [stranger, 'recordIpv6Test', result, 'NotAllowed'],
      [reporter, 'recordIpv6Test', { ...result, assetId: 'none' }, 'NotFound'],
      [reporter, 'recordIpv6Test', { ...result, testedOn: '2018-07-03' }, 'InvalidInput'],
      [stranger, 'retireDigitalAsset', { digitalAssetId }, 'NotAllowed'],
      [reporter, 'retireDigitalAsset', { digitalAssetId: 'none' }, 'NotFound'],
      [reporter, 'retireDigitalAsset', { digitalAssetId, retiredOn: '2018-07-03' }, 'InvalidInput'],
      [reporter, 'retireDigitalAsset', { digitalAssetId, retiredOn: '2018-06-01' }, 'InvalidInput'],
    ] as const)
      expect(await hub.refusals(viewer, mutation, input)).toMatchObject([{ __typename: refusal }])
  })
})
