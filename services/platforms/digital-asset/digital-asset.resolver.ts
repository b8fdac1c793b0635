import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import {
  type Connection,
  connectionOf,
  InvalidInput,
  NotAllowed,
  NotFound,
  RequestIdReused,
} from '../../../schema/vocabulary/index.ts'
import { ListArgs } from '../../kit/graph/page-args.ts'
import { payload, payloadOf } from '../../kit/graph/payload.ts'
import type { Platforms } from '../context.ts'
import { Ipv6Test } from '../ipv6-test/ipv6-test.ts'
import { Unit } from '../unit.ts'
import { DigitalAsset } from './digital-asset.ts'
import { RegisterAssetInput, RetireAssetInput } from './inputs.ts'
import { AssetRetired } from './refusals.ts'

const refusals = [NotAllowed, InvalidInput, RequestIdReused]
const RegisterPayload = payloadOf('RegisterAsset', 'digitalAsset', DigitalAsset, refusals)
const RetirePayload = payloadOf('RetireAsset', 'digitalAsset', DigitalAsset, [
  ...refusals,
  NotFound,
  AssetRetired,
])
const Ipv6TestConnection = connectionOf(Ipv6Test, 'Ipv6Test')

@Resolver(() => DigitalAsset)
export class DigitalAssetResolver {
  @Mutation(() => RegisterPayload, { description: 'Lists a website, system or app of a unit.' })
  async registerAsset(
    @Arg('input', () => RegisterAssetInput, { description: 'The asset.' })
    input: RegisterAssetInput,
    @Ctx() { digitalAssets }: Platforms,
  ) {
    return payload('digitalAsset', await digitalAssets.register(input))
  }

  @Mutation(() => RetirePayload, { description: 'Takes an asset out of service.' })
  async retireAsset(
    @Arg('input', () => RetireAssetInput, { description: 'The asset and its last day.' })
    input: RetireAssetInput,
    @Ctx() { digitalAssets }: Platforms,
  ) {
    return payload('digitalAsset', await digitalAssets.retire(input))
  }

  @FieldResolver(() => Unit, { description: 'The unit that runs it.' })
  unit(@Root() { unitId }: DigitalAsset): Unit {
    return new Unit(unitId)
  }

  @FieldResolver(() => Ipv6TestConnection, { description: 'All its IPv6 tests, latest first.' })
  ipv6Tests(
    @Root() { id }: DigitalAsset,
    @Ctx() context: Platforms,
    @Args(() => ListArgs) args: ListArgs,
  ): Promise<Connection<Ipv6Test>> {
    return context.page(
      {
        entity: Ipv6Test,
        orderBy: ['-testedOn'],
        narrow: (query) => query.andWhere('record.assetId = :assetId', { assetId: id }),
      },
      args,
    )
  }
}
