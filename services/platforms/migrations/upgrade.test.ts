import { join } from 'node:path'
import { expect, it } from 'vitest'
import { differencesIn, expectSound } from '../../../test/support/audit.ts'
import { eachStore } from '../../../test/support/stores.ts'
import { someone, startSubgraph } from '../../../test/support/subgraph.ts'
import { repair } from '../../kit/indicators/index.ts'
import { externalIds, openSources, type DatabaseLocation } from '../../kit/store/index.ts'
import { kitEntities, kitMigrations } from '../../kit/runtime/index.ts'
import { platforms } from '../index.ts'
import { digitalAssets } from './0001-digital-assets.ts'

/** Two assets as the first release kept them, one of them tested and ready, and what it had counted. */
const kept = [
  `INSERT INTO digital_asset VALUES
   ('a1', 'CITY-350200', '2018-06-01 00:00:00', 2018, 'Portal', 'PORTAL', 'https://example.cn/',
    NULL, 1, 1, 1, '2018-06-02', 'a1'),
   ('a2', 'CITY-350200', '2018-06-01 00:00:00', 2018, 'App', 'MOBILE_APP', 'https://example.cn/app',
    NULL, NULL, NULL, NULL, NULL, 'a2')`,
  `INSERT INTO ipv6_test VALUES
   ('t1', 'CITY-350200', '2018-06-02 00:00:00', 'a1', 1, 1, 1, '2018-06-02', 't1')`,
  `INSERT INTO indicator_counter (indicator, unit_id, year, numerator, denominator)
   VALUES ('ipv6Ready', 'CITY-350200', 2018, 1, 2)`,
  `INSERT INTO indicator_failure (indicator, record_id, noun, unit_id, year)
   VALUES ('ipv6Ready', 'a2', 'DigitalAsset', 'CITY-350200', 2018)`,
]

eachStore((stores) => {
  it('takes over the assets and tests of the first release, and counts on', async () => {
    const fresh = stores.fresh()
    const place: DatabaseLocation = fresh.databaseUrl
      ? { kind: 'mysql', url: fresh.databaseUrl, database: `${fresh.prefix}platforms` }
      : { kind: 'sqlite', file: join(fresh.dataDir, 'platforms.sqlite') }
    const { writer, reader } = await openSources(place, {
      entities: [...kitEntities],
      migrations: [
        ...kitMigrations,
        digitalAssets,
        externalIds('platforms', ['digital_asset', 'ipv6_test']),
      ],
    })
    for (const statement of kept) await writer.query(statement)
    if (reader !== writer) await reader.destroy()
    await writer.destroy()

    const hub = await startSubgraph(platforms, fresh, {
      now: '2018-07-02T09:00:00+08:00',
      expected: [{ task: 30, units: ['CITY-350200'] }],
    })
    // What the graph answers is right at once; who adds up the log is told by a recount.
    const differences = await differencesIn(hub.store, platforms.indicators ?? [])
    expect(differences.filter((one) => !one.includes('(log)'))).toEqual([])
    const act = { actor: 'hub recount', now: new Date('2018-07-02T00:00:00Z') }
    await repair(hub.store, act, platforms.indicators ?? [], () => undefined)
    await expectSound(hub.store, platforms.indicators)
    const reporter = someone('reporter', 'CITY-350200')
    const test = { testedOn: '2018-06-03', aaaaRecord: true, contentParity: true }
    for (const [assetId, reachable] of [
      ['a1', false],
      ['a2', true],
    ] as const) {
      const result = { assetId, reachable, ...test }
      expect(await hub.refusals(reporter, 'recordIpv6Test', result)).toEqual([])
    }
    await expectSound(hub.store, platforms.indicators)
    expect(
      await hub.unit(
        'CITY-350200',
        '{ platforms { digitalAssets { nodes { name type regressed } } } }',
      ),
    ).toEqual({
      platforms: {
        digitalAssets: {
          nodes: [
            { name: 'App', type: 'MOBILE_APP', regressed: false },
            { name: 'Portal', type: 'PORTAL', regressed: true },
          ],
        },
      },
    })
  })
})
