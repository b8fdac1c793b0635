import { Args, ArgsType, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { type Connection, connectionOf } from '../../schema/vocabulary/index.ts'
import type { Context } from '../kit/context.ts'
import { below } from '../kit/domain/below.ts'
import { UnitDomain } from '../kit/domain/unit-domain.ts'
import { unitType } from '../kit/domain/unit-type.ts'
import { ListArgs } from '../kit/graph/page-args.ts'
import { LeaderInterpretation } from './leader-interpretation/leader-interpretation.ts'

const LeaderInterpretationConnection = connectionOf(LeaderInterpretation, 'LeaderInterpretation')

@ArgsType()
class LeaderInterpretationArgs extends ListArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'The withdrawn ones instead of the valid ones.',
  })
  withdrawn?: boolean | null
}

@ObjectType({ description: 'What disclosure knows of a unit and all below it.' })
export class UnitDisclosure extends UnitDomain {
  @Field(() => LeaderInterpretationConnection, {
    description: 'Policies interpreted by leaders, latest first.',
  })
  leaderInterpretations(
    @Ctx() context: Context,
    @Args(() => LeaderInterpretationArgs) args: LeaderInterpretationArgs,
  ): Promise<Connection<LeaderInterpretation>> {
    return context.page(
      {
        entity: LeaderInterpretation,
        orderBy: ['-heldOn'],
        narrow: (query) =>
          below(query, this.unitId).andWhere(
            `record.withdrawnAt IS ${args.withdrawn ? 'NOT ' : ''}NULL`,
          ),
      },
      args,
    )
  }
}

export const Unit = unitType()
export type Unit = InstanceType<typeof Unit>

@Resolver(() => Unit)
export class UnitDisclosureResolver {
  @FieldResolver(() => UnitDisclosure, {
    nullable: true,
    description: 'Its disclosure and interpretation work; null if that service cannot be reached.',
  })
  disclosure(@Root() unit: Unit): UnitDisclosure {
    return new UnitDisclosure(unit.id)
  }
}
