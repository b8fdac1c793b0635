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
import { type Connection, connectionOf, type Light } from '../../schema/vocabulary/index.ts'
import type { Context } from '../kit/context.ts'
import { below } from '../kit/domain/below.ts'
import { UnitDomain } from '../kit/domain/unit-domain.ts'
import { unitType } from '../kit/domain/unit-type.ts'
import { ListArgs } from '../kit/graph/page-args.ts'
import { listLight } from './list-deadline/light.ts'
import { OpennessList } from './openness-list/openness-list.ts'

const OpennessListConnection = connectionOf(OpennessList, 'OpennessList')

@ArgsType()
class OpennessListArgs extends ListArgs {
  @Field(() => Int, { nullable: true, description: 'Only those of this year’s programme.' })
  year?: number | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only published ones, or only those still to be published.',
  })
  published?: boolean | null
}

@ObjectType({ description: 'What regulations knows of a unit and all below it.' })
export class UnitRegulations extends UnitDomain {
  /** What is missing has no record, so the light asks who is expected. */
  override light(context: Context): Promise<Light> {
    return listLight(context, this.unitId)
  }

  @Field(() => OpennessListConnection, { description: 'Openness lists, latest first.' })
  opennessLists(
    @Ctx() context: Context,
    @Args(() => OpennessListArgs) { year, published, ...page }: OpennessListArgs,
  ): Promise<Connection<OpennessList>> {
    return context.page(
      {
        entity: OpennessList,
        orderBy: ['-compiledOn'],
        narrow: (query) => {
          below(query, this.unitId)
          if (typeof year === 'number') query.andWhere('record.year = :year', { year })
          if (typeof published === 'boolean')
            query.andWhere(`record.publishedOn IS ${published ? 'NOT ' : ''}NULL`)
        },
      },
      page,
    )
  }
}

export const Unit = unitType()
export type Unit = InstanceType<typeof Unit>

@Resolver(() => Unit)
export class UnitRegulationsResolver {
  @FieldResolver(() => UnitRegulations, {
    nullable: true,
    description: 'Its openness lists and rules; null if that service cannot be reached.',
  })
  regulations(@Root() unit: Unit): UnitRegulations {
    return new UnitRegulations(unit.id)
  }
}
