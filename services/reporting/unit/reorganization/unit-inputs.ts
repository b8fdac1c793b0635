import { Field, ID, InputType } from 'type-graphql'
import { Day } from '../../../../schema/vocabulary/index.ts'
import { ActionInput } from '../../../kit/graphql/index.ts'
import { UnitKind } from '../unit.ts'

const optional = { nullable: true } as const

@InputType()
abstract class UnitDecisionInput extends ActionInput {
  @Field(() => Day, { description: 'The first day after the change, e.g. of the new name.' })
  on!: string

  @Field(() => String, {
    description: 'The number or title of the document that decided it; at most 200 characters.',
  })
  document!: string

  @Field(() => String, { ...optional, description: 'A note; at most 500 characters.' })
  note?: string | null
}

@InputType({ description: 'A new unit.' })
export class CreateUnitInput extends UnitDecisionInput {
  @Field(() => ID, { description: 'A code: 2 to 64 Latin letters, digits and hyphens.' })
  id!: string

  @Field(() => UnitKind, { description: 'The kind.' })
  kind!: UnitKind

  @Field(() => ID, { description: 'The unit above it.' })
  parentId!: string

  @Field(() => String, { description: 'The name in Traditional Chinese.' })
  nameHant!: string

  @Field(() => String, {
    ...optional,
    description: 'In Simplified Chinese; converted if left out.',
  })
  nameHans?: string | null

  @Field(() => String, { ...optional, description: 'In English; the Chinese name if left out.' })
  nameEn?: string | null

  @Field(() => String, { ...optional, description: 'The six digits of GB/T 2260.' })
  gb2260?: string | null

  @Field(() => Boolean, { ...optional, description: 'Whether it reports; true if left out.' })
  isReportingUnit?: boolean | null
}

@InputType({ description: 'A new name of a unit.' })
export class RenameUnitInput extends UnitDecisionInput {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string

  @Field(() => String, { description: 'The new name in Traditional Chinese.' })
  nameHant!: string

  @Field(() => String, {
    ...optional,
    description: 'In Simplified Chinese; converted if left out.',
  })
  nameHans?: string | null

  @Field(() => String, { ...optional, description: 'In English; the Chinese name if left out.' })
  nameEn?: string | null
}

@InputType({ description: 'A move of a unit, with the units below it.' })
export class MoveUnitInput extends UnitDecisionInput {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string

  @Field(() => ID, { description: 'The unit that it belongs to from then on.' })
  parentId!: string
}

@InputType({ description: 'Units that are merged.' })
export class MergeUnitsInput extends UnitDecisionInput {
  @Field(() => [ID], { description: 'The units that end on the day before; two or more.' })
  unitIds!: string[]

  @Field(() => ID, { description: 'The unit that has their duties; it exists on that day.' })
  successorId!: string
}

@InputType({ description: 'A unit that is split.' })
export class SplitUnitInput extends UnitDecisionInput {
  @Field(() => ID, { description: 'The unit that ends on the day before.' })
  unitId!: string

  @Field(() => [ID], {
    description: 'The units that share its duties, two or more; the first takes over open tasks.',
  })
  successorIds!: string[]
}

@InputType({ description: 'A unit that another one succeeds.' })
export class SucceedUnitInput extends UnitDecisionInput {
  @Field(() => ID, { description: 'The unit that ends on the day before.' })
  unitId!: string

  @Field(() => ID, { description: 'The unit that has its duties; it exists on that day.' })
  successorId!: string
}

@InputType({ description: 'A unit that ends without a successor.' })
export class EndUnitInput extends UnitDecisionInput {
  @Field(() => ID, { description: 'The unit; its last day is the day before.' })
  unitId!: string
}

@InputType({ description: 'A group of units that notices name.' })
export class SetUnitGroupInput extends ActionInput {
  @Field(() => ID, { description: 'A code: Latin letters, digits, hyphens and underscores.' })
  id!: string

  @Field(() => String, { description: 'The name in Traditional Chinese, e.g. 市直各單位.' })
  nameHant!: string

  @Field(() => String, {
    ...optional,
    description: 'In Simplified Chinese; converted if left out.',
  })
  nameHans?: string | null

  @Field(() => String, { ...optional, description: 'In English; the Chinese name if left out.' })
  nameEn?: string | null

  @Field(() => [String], { description: 'Other wordings with which notices name it.' })
  phrases!: string[]

  @Field(() => [ID], { description: 'All members; empty for an open group.' })
  memberIds!: string[]

  @Field(() => Boolean, {
    ...optional,
    description: 'Whether notices leave its members open; whether it has none if left out.',
  })
  isOpen?: boolean | null

  @Field(() => String, { ...optional, description: 'The rule for its members.' })
  rule?: string | null

  @Field(() => String, { description: 'The document that says who belongs to it.' })
  document!: string
}
