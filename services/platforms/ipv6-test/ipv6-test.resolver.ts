import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  Resolver,
  Root,
} from 'type-graphql'
import {
  Day,
  InvalidInput,
  NotAllowed,
  NotFound,
  RequestIdReused,
} from '../../../schema/vocabulary/index.ts'
import { ActionInput, payload, payloadOf } from '../../kit/graph/payload.ts'
import type { Platforms } from '../context.ts'
import { DigitalAsset } from '../digital-asset/digital-asset.ts'
import { AssetRetired } from '../digital-asset/refusals.ts'
import { Unit } from '../unit.ts'
import { Ipv6Test } from './ipv6-test.ts'

@InputType({ description: 'What a test of an asset’s IPv6 support showed.' })
class RecordIpv6TestInput extends ActionInput {
  @Field(() => ID, { description: 'The asset tested.' })
  digitalAssetId!: string

  @Field(() => Boolean, { description: 'Whether its name has an AAAA record.' })
  aaaaRecord!: boolean

  @Field(() => Boolean, { description: 'Whether it answers over IPv6.' })
  reachable!: boolean

  @Field(() => Boolean, { description: 'Whether it gives the same content over IPv6.' })
  contentParity!: boolean

  @Field(() => Day, { description: 'The day of the test; not in the future.' })
  testedOn!: string
}

const RecordPayload = payloadOf('RecordIpv6Test', 'ipv6Test', Ipv6Test, [
  NotAllowed,
  NotFound,
  InvalidInput,
  RequestIdReused,
  AssetRetired,
])

@Resolver(() => Ipv6Test)
export class Ipv6TestResolver {
  @Mutation(() => RecordPayload, { description: 'Records a test of an asset’s IPv6 support.' })
  async recordIpv6Test(
    @Arg('input', () => RecordIpv6TestInput, { description: 'The test.' })
    input: RecordIpv6TestInput,
    @Ctx() { ipv6Tests }: Platforms,
  ) {
    return payload('ipv6Test', await ipv6Tests.record(input))
  }

  @FieldResolver(() => Unit, { description: 'The unit that runs the asset.' })
  unit(@Root() { unitId }: Ipv6Test): Unit {
    return new Unit(unitId)
  }

  @FieldResolver(() => DigitalAsset, { nullable: true, description: 'The asset tested.' })
  async asset(@Root() { assetId }: Ipv6Test, @Ctx() { load }: Platforms) {
    return (await load(DigitalAsset, assetId)) ?? null
  }
}
