import { externalIds } from '../kit/store/external-ids.ts'
import { defineSubgraph } from '../kit/subgraph.ts'
import { platformsContext } from './context.ts'
import { DigitalAsset } from './digital-asset/digital-asset.ts'
import { DigitalAssetResolver } from './digital-asset/digital-asset.resolver.ts'
import { ipv6Ready } from './digital-asset/indicators.ts'
import { Ipv6Test } from './ipv6-test/ipv6-test.ts'
import { Ipv6TestResolver } from './ipv6-test/ipv6-test.resolver.ts'
import { digitalAssets } from './migrations/0001-digital-assets.ts'
import { Unit, UnitPlatformsResolver } from './unit.ts'

/** Chapter 3, tasks 29–36. */
export const platforms = defineSubgraph({
  name: 'platforms',
  taskType: 'PlatformTask',
  resolvers: [UnitPlatformsResolver, DigitalAssetResolver, Ipv6TestResolver],
  orphanedTypes: [Unit],
  references: {
    Unit: ({ id }) => new Unit(id),
    DigitalAsset: async ({ id }, { load }) => (await load(DigitalAsset, id)) ?? null,
    Ipv6Test: async ({ id }, { load }) => (await load(Ipv6Test, id)) ?? null,
  },
  entities: [DigitalAsset, Ipv6Test],
  migrations: [digitalAssets, externalIds('platforms', ['digital_asset', 'ipv6_test'])],
  indicators: [ipv6Ready],
  context: platformsContext,
})
