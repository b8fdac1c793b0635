import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { In, type SelectQueryBuilder } from 'typeorm'
import { type Connection, connectionOf } from '../../../schema/vocabulary/index.ts'
import type { CalendarDay } from '../../kit/calendar/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { ListArgs } from '../../kit/graphql/index.ts'
import { refuseUnknown } from '../refusal/refuse-unknown.ts'
import { idsContaining } from '../text-search.ts'
import { isBelowUnit } from './is-below-unit.ts'
import { UnitEvent, UnitEventKind } from './unit-event.ts'
import { UnitGroup } from './unit-group.ts'
import { Unit } from './unit.ts'
import { UnitsArgs } from './units-args.ts'

const successions = [UnitEventKind.MERGED, UnitEventKind.SPLIT, UnitEventKind.SUCCEEDED]

const names = {
  entity: Unit,
  properties: ['nameHant', 'nameHans', 'nameEn'],
  argument: 'where.nameContains',
} as const

const whereExists = (query: SelectQueryBuilder<Unit>, asOf: CalendarDay): void => {
  query
    .andWhere('(record.validFrom IS NULL OR record.validFrom <= :asOf)', { asOf })
    .andWhere('(record.validTo IS NULL OR record.validTo >= :asOf)', { asOf })
}

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
          else whereExists(query, asOf)
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

  @FieldResolver(() => UnitConnection, {
    description:
      'The units directly below it that exist today, ordered by id; those of every level: `units(where: { below })`.',
  })
  children(
    @Root() { id }: Unit,
    @Args(() => ListArgs) args: ListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Unit>> {
    const narrow = (query: SelectQueryBuilder<Unit>): void => {
      query.andWhere('record.parentId = :id', { id })
      whereExists(query, context.today)
    }
    return context.page({ entity: Unit, narrow }, args)
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
