import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { In } from 'typeorm'
import { type Connection, connectionOf, Day } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { ListArgs } from '../../kit/graphql/index.ts'
import { refuseUnknown } from '../refusal/refuse-unknown.ts'
import { idsContaining } from '../text-search.ts'
import { isBelowUnit } from './is-below-unit.ts'
import { UnitEvent, UnitEventKind } from './unit-event.ts'
import { UnitGroup } from './unit-group.ts'
import { Unit, UnitKind } from './unit.ts'

@InputType({ description: 'Selects units. A unit must meet all conditions.' })
class UnitFilter {
  @Field(() => [UnitKind], { nullable: true, description: 'Units of one of these kinds.' })
  kinds?: UnitKind[] | null

  @Field(() => ID, { nullable: true, description: 'Units directly below this unit.' })
  parent?: string | null

  @Field(() => ID, { nullable: true, description: 'This unit and the units below it.' })
  below?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Units that report (true) or do not (false); both if left out.',
  })
  isReportingUnit?: boolean | null

  @Field(() => String, {
    nullable: true,
    description:
      'Units with this text in their name, in any locale; case and Chinese variants of characters do not matter.',
  })
  nameContains?: string | null

  @Field(() => Day, {
    nullable: true,
    description: 'Units that exist on this day; today if left out.',
  })
  asOf?: string | null
}

@ArgsType()
class UnitsArgs extends ListArgs {
  @Field(() => UnitFilter, {
    nullable: true,
    description: 'The units; all that exist today if left out.',
  })
  where?: UnitFilter | null

  @Field(() => [ID], {
    nullable: true,
    description:
      'Units with these ids, whether they exist on the day or not; an id of no unit is refused.',
  })
  ids?: string[] | null
}

const successions = [UnitEventKind.MERGED, UnitEventKind.SPLIT, UnitEventKind.SUCCEEDED]

const names = {
  entity: Unit,
  properties: ['nameHant', 'nameHans', 'nameEn'],
  argument: 'where.nameContains',
} as const

const UnitConnection = connectionOf(Unit, 'Unit')

@Resolver(() => Unit)
export class UnitResolver {
  @Query(() => Unit, { nullable: true, description: 'A unit; null if it does not exist.' })
  async unit(
    @Arg('id', () => ID, { description: 'The unit, e.g. `CITY-350200`.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Unit | null> {
    return (await context.load(Unit, id)) ?? null
  }

  @Query(() => UnitConnection, {
    description:
      'Units, ordered by id; a unit that the arguments name and that does not exist is refused (BAD_USER_INPUT). Public.',
  })
  async units(
    @Args(() => UnitsArgs) args: UnitsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Unit>> {
    const { kinds, parent, below, isReportingUnit, nameContains } = args.where ?? {}
    await refuseUnknown(context, {
      units: { ids: args.ids, 'where.parent': parent, 'where.below': below },
    })
    const asOf = args.where?.asOf ?? context.today
    const named = nameContains ? await idsContaining(context, names, nameContains) : undefined
    return context.page(
      {
        entity: Unit,
        narrow: (query) => {
          if (args.ids) query.andWhere('record.id IN (:...ids)', { ids: [...args.ids, ''] })
          else
            query
              .andWhere('(record.validFrom IS NULL OR record.validFrom <= :asOf)', { asOf })
              .andWhere('(record.validTo IS NULL OR record.validTo >= :asOf)', { asOf })
          if (kinds) query.andWhere('record.kind IN (:...kinds)', { kinds: [...kinds, ''] })
          if (parent) query.andWhere('record.parentId = :parent', { parent })
          if (below) query.andWhere(isBelowUnit('record.path', 'below'), { below })
          if (typeof isReportingUnit === 'boolean')
            query.andWhere('record.isReportingUnit = :isReportingUnit', { isReportingUnit })
          if (named) query.andWhere('record.id IN (:...named)', { named: [...named, ''] })
        },
      },
      args,
    )
  }

  @Query(() => [UnitGroup], {
    description: 'The groups of units that notices name, ordered by id. Public.',
  })
  unitGroups(@Ctx() context: Context): Promise<UnitGroup[]> {
    return context.store.read.find(UnitGroup, { order: { id: 'ASC' } })
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit above it; null for the province.',
  })
  async parent(@Root() { parentId }: Unit, @Ctx() { load }: Context): Promise<Unit | null> {
    return parentId ? ((await load(Unit, parentId)) ?? null) : null
  }

  @FieldResolver(() => [UnitEvent], {
    description: 'What happened to it: creation, renaming, merger …, oldest first.',
  })
  events(@Root() { id }: Unit, @Ctx() { store }: Context): Promise<UnitEvent[]> {
    const order = { effectiveOn: 'ASC', id: 'ASC' } as const
    return store.read.find(UnitEvent, { where: { unitId: id }, order })
  }

  @FieldResolver(() => [UnitEvent], {
    description: 'The events by which it became the successor of other units, oldest first.',
  })
  predecessors(@Root() { id }: Unit, @Ctx() { store }: Context): Promise<UnitEvent[]> {
    const where = { otherUnitId: id, kind: In(successions) }
    return store.read.find(UnitEvent, { where, order: { effectiveOn: 'ASC', id: 'ASC' } })
  }

  @FieldResolver(() => [Unit], {
    description: 'All units that share its duties since it ended; the first has its open tasks.',
  })
  async successors(@Root() unit: Unit, @Ctx() { load }: Context): Promise<Unit[]> {
    const ids = [...(unit.successorId ? [unit.successorId] : []), ...unit.otherSuccessorIds]
    const units = await Promise.all(ids.map((id) => load(Unit, id)))
    return units.filter((one) => one !== undefined)
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit that succeeded it; null if it has none.',
  })
  async successor(@Root() { successorId }: Unit, @Ctx() { load }: Context): Promise<Unit | null> {
    return successorId ? ((await load(Unit, successorId)) ?? null) : null
  }
}

@Resolver(() => UnitGroup)
export class UnitGroupResolver {
  @FieldResolver(() => [Unit], {
    description: 'The members that the notice determines; empty for an open group.',
  })
  async members(@Root() { memberIds }: UnitGroup, @Ctx() { load }: Context): Promise<Unit[]> {
    const members = await Promise.all(memberIds.map((id) => load(Unit, id)))
    return members.filter((unit) => unit !== undefined)
  }
}
