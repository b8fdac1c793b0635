import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql'
import { UserError } from '../../../../schema/vocabulary/index.ts'
import { payload, payloadOf } from '../../../kit/graphql/index.ts'
import type { ReportingContext } from '../../context.ts'
import { commonErrors } from '../../refusal/common-errors.ts'
import { UnitGroup } from '../unit-group.ts'
import { Unit } from '../unit.ts'
import {
  CreateUnitInput,
  EndUnitInput,
  MergeUnitsInput,
  MoveUnitInput,
  RenameUnitInput,
  SetUnitGroupInput,
  SplitUnitInput,
  SucceedUnitInput,
} from './unit-inputs.ts'

const UnitPayload = payloadOf('unit', Unit, commonErrors)
const UnitGroupPayload = payloadOf('unitGroup', UnitGroup, commonErrors)

@ObjectType({ description: 'Units that ended by one document.' })
class Merger {
  @Field(() => [Unit], { description: 'The units that ended.' })
  readonly units!: readonly Unit[]
}

const MergerPayload = payloadOf('merger', Merger, commonErrors)

const who =
  'For supervisors and administrators of a unit above, and of the office that issues programmes for the unit above.'
const after =
  'From that day, open assignments are those of the successor; reports, records and totals stay.'

@Resolver()
export class UnitMutations {
  @Mutation(() => UnitPayload, { description: `Creates a unit. ${who}` })
  async createUnit(
    @Arg('input', () => CreateUnitInput, { description: 'The unit.' }) input: CreateUnitInput,
    @Ctx() { units }: ReportingContext,
  ) {
    return payload('unit', await units.create(input))
  }

  @Mutation(() => UnitPayload, {
    description: `Renames a unit; it keeps its former name for the days before. ${who}`,
  })
  async renameUnit(
    @Arg('input', () => RenameUnitInput, { description: 'The unit and its new name.' })
    input: RenameUnitInput,
    @Ctx() { units }: ReportingContext,
  ) {
    return payload('unit', await units.rename(input))
  }

  @Mutation(() => UnitPayload, {
    description: `Moves a unit below another one. Totals of the years before stay where they were. ${who}`,
  })
  async moveUnit(
    @Arg('input', () => MoveUnitInput, { description: 'The unit and its new parent.' })
    input: MoveUnitInput,
    @Ctx() { units }: ReportingContext,
  ) {
    return payload('unit', await units.move(input))
  }

  @Mutation(() => MergerPayload, { description: `Merges units. ${after} ${who}` })
  async mergeUnits(
    @Arg('input', () => MergeUnitsInput, { description: 'The units and their successor.' })
    { successorId, ...input }: MergeUnitsInput,
    @Ctx() { units }: ReportingContext,
  ) {
    const ended = await units.merge({ ...input, successorIds: [successorId] })
    return payload('merger', ended instanceof UserError ? ended : { units: ended })
  }

  @Mutation(() => UnitPayload, { description: `Splits a unit. ${after} ${who}` })
  async splitUnit(
    @Arg('input', () => SplitUnitInput, { description: 'The unit and its successors.' })
    { unitId, ...input }: SplitUnitInput,
    @Ctx() { units }: ReportingContext,
  ) {
    return one(await units.split({ ...input, unitIds: [unitId] }))
  }

  @Mutation(() => UnitPayload, {
    description: `Ends a unit that another succeeds. ${after} ${who}`,
  })
  async succeedUnit(
    @Arg('input', () => SucceedUnitInput, { description: 'The unit and its successor.' })
    { unitId, successorId, ...input }: SucceedUnitInput,
    @Ctx() { units }: ReportingContext,
  ) {
    return one(await units.succeed({ ...input, unitIds: [unitId], successorIds: [successorId] }))
  }

  @Mutation(() => UnitPayload, {
    description: `Ends a unit without a successor; its open assignments are withdrawn. ${who}`,
  })
  async endUnit(
    @Arg('input', () => EndUnitInput, { description: 'The unit and the day.' })
    { unitId, ...input }: EndUnitInput,
    @Ctx() { units }: ReportingContext,
  ) {
    return one(await units.endWithout({ ...input, unitIds: [unitId] }))
  }

  @Mutation(() => UnitGroupPayload, {
    description: `Creates a group of units, or replaces its names, wordings and members. Assignments follow at the next import of their notice. ${who}`,
  })
  async setUnitGroup(
    @Arg('input', () => SetUnitGroupInput, { description: 'The group.' })
    input: SetUnitGroupInput,
    @Ctx() { units }: ReportingContext,
  ) {
    return payload('unitGroup', await units.setGroup(input))
  }
}

/** The payload of an action that ended one unit. */
const one = (ended: readonly Unit[] | UserError) =>
  payload('unit', ended instanceof UserError ? ended : (ended[0] ?? {}))
