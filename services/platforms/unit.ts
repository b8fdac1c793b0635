import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql'
import { type Connection, connectionOf } from '../../schema/vocabulary/index.ts'
import type { Context } from '../kit/context.ts'
import { below } from '../kit/domain/below.ts'
import { UnitDomain } from '../kit/domain/unit-domain.ts'
import { unitType } from '../kit/domain/unit-type.ts'
import { ListArgs } from '../kit/graph/page-args.ts'
import { DigitalAsset, DigitalAssetType } from './digital-asset/digital-asset.ts'

const DigitalAssetConnection = connectionOf(DigitalAsset, 'DigitalAsset')

@ArgsType()
class DigitalAssetArgs extends ListArgs {
  @Field(() => Int, { nullable: true, description: 'Only those of this year’s inventory.' })
  year?: number | null

  @Field(() => DigitalAssetType, { nullable: true, description: 'Only those of this kind.' })
  type?: DigitalAssetType | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those out of service, or only those that serve.',
  })
  retired?: boolean | null
}

@ObjectType({ description: 'What platforms knows of a unit and all below it.' })
export class UnitPlatforms extends UnitDomain {
  @Field(() => DigitalAssetConnection, { description: 'Websites, systems and apps, by name.' })
  digitalAssets(
    @Ctx() context: Context,
    @Args(() => DigitalAssetArgs) { year, type, retired, ...page }: DigitalAssetArgs,
  ): Promise<Connection<DigitalAsset>> {
    return context.page(
      {
        entity: DigitalAsset,
        orderBy: ['name'],
        narrow: (query) => {
          below(query, this.unitId)
          if (typeof year === 'number') query.andWhere('record.year = :year', { year })
          if (type) query.andWhere('record.type = :type', { type })
          if (typeof retired === 'boolean')
            query.andWhere(`record.retiredOn IS ${retired ? 'NOT ' : ''}NULL`)
        },
      },
      page,
    )
  }
}

export const Unit = unitType()
export type Unit = InstanceType<typeof Unit>

@Resolver(() => Unit)
export class UnitPlatformsResolver {
  @FieldResolver(() => UnitPlatforms, {
    nullable: true,
    description: 'Its websites, systems and apps; null if that service cannot be reached.',
  })
  platforms(@Root() unit: Unit): UnitPlatforms {
    return new UnitPlatforms(unit.id)
  }
}
