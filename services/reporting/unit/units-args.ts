import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { Day } from '../../../schema/vocabulary/index.ts'
import { ListArgs } from '../../kit/graphql/index.ts'
import { UnitKind } from './unit.ts'

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
export class UnitsArgs extends ListArgs {
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
