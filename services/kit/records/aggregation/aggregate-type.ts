import type { GraphQLResolveInfo } from 'graphql'
import {
  Args,
  ArgsType,
  type ClassType,
  Ctx,
  Directive,
  Field,
  Info,
  Int,
  ObjectType,
  registerEnumType,
} from 'type-graphql'
import { badInput, selectedFields } from '../../graphql/index.ts'
import type { Context } from '../../operation/index.ts'
import { typePhrase } from '../descriptions.ts'
import { isLimited, type ListedRecords } from '../list-scope.ts'
import type { RecordType } from '../record-type.ts'
import { type Dimension, dimensionsOf } from './dimension.ts'
import { type Figures, figureFields } from './figures.ts'
import type { GroupKey } from './group-key.ts'
import { GroupOrder } from './group-order.ts'
import { Period } from './period.ts'
import { maxGroups, readFigures } from './read-figures.ts'

/** The aggregate of the records of a list. */
export type AggregateClass = new (listed: ListedRecords) => {
  readonly listed: ListedRecords
}

/** Makes the type of the aggregates of a record type, with its groups. */
export const aggregateTypeOf = (
  type: RecordType,
  filter: ClassType<object>,
  groupKey: ClassType<GroupKey>,
): AggregateClass => {
  const phrase = typePhrase(type)
  const dimensions = dimensionsOf(type)
  const addFigures = figureFields(type, filter)
  const groupsArgs = groupsArgsOf(type, dimensions)

  @ObjectType(`${type.names.name}Group`, {
    description: `A group of ${phrase} records: with the same values in the dimensions of \`by\`, or all of them.`,
  })
  class RecordGroup {
    constructor(
      keys: GroupKey[],
      readonly figures: Figures,
    ) {
      this.keys = keys
    }

    @Directive('@listSize(assumedSize: 2)')
    @Field(() => [groupKey], {
      description: 'Its values, in the order of `by`; none for the total.',
    })
    readonly keys: GroupKey[]
  }
  addFigures(RecordGroup.prototype)

  @ObjectType(`${type.names.name}Aggregate`, {
    description: `Figures of ${phrase} records: of all that are selected, and in groups.`,
  })
  class RecordAggregate {
    constructor(readonly listed: ListedRecords) {}

    // What an operation that asks for the groups is taken to cost.
    @Directive('@listSize(assumedSize: 100)')
    @Field(() => [RecordGroup], {
      description: `The groups that have records. More than ${maxGroups} are refused, unless \`first\` is given.`,
    })
    async groups(
      @Args(() => groupsArgs) { by, every, orderBy, first }: GroupsArgs,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<RecordGroup[]> {
      checkGroups(by, first)
      const groups = await readFigures(context, this.listed, {
        by: by.flatMap((name) => dimensions.get(name) ?? []),
        selected: selectedFields(info),
        period: every ?? undefined,
        largestFirst: orderBy === GroupOrder.COUNT_DESC,
        first,
      })
      return groups.map(({ values, figures }) => {
        const keys = by.map((dimension, index) =>
          Object.assign(new groupKey(), {
            dimension,
            value: values[index] ?? null,
            source: dimensions.get(dimension)?.source,
          }),
        )
        return new RecordGroup(keys, figures)
      })
    }

    @Field(() => RecordGroup, { description: 'All records, those of every group.' })
    async total(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<RecordGroup> {
      const options = { by: [], selected: selectedFields(info) }
      const [all] = await readFigures(context, this.listed, options)
      if (!all) throw new Error('an aggregate without groups has one row')
      return new RecordGroup([], all.figures)
    }

    @Field(() => Boolean, {
      description:
        'Whether the figures may lack records that the viewer may not see: true unless all that the arguments select is public, or of units that the viewer has a role for.',
    })
    limitedByRights(@Ctx() context: Context): Promise<boolean> {
      return isLimited(this.listed, context)
    }
  }
  return RecordAggregate
}

interface GroupsArgs {
  readonly by: readonly string[]
  readonly every?: Period | null
  readonly orderBy?: GroupOrder | null
  readonly first?: number | null
}

const groupsArgsOf = (
  type: RecordType,
  dimensions: ReadonlyMap<string, Dimension>,
): ClassType<GroupsArgs> => {
  const names = Object.fromEntries([...dimensions.keys()].map((name) => [name, name]))
  registerEnumType(names, {
    name: `${type.names.name}Dimension`,
    description: `A dimension that ${typePhrase(type)} records are grouped by. Days and moments are grouped by periods.`,
    valuesConfig: Object.fromEntries(
      [...dimensions].map(([name, { description }]) => [name, { description }]),
    ),
  })
  @ArgsType()
  class RecordGroupsArgs implements GroupsArgs {
    @Field(() => [names], { description: 'One or two different dimensions.' })
    by!: readonly string[]

    @Field(() => Period, {
      nullable: true,
      description: 'The period by which days and moments in `by` are grouped; MONTH if left out.',
    })
    every?: Period | null

    @Field(() => GroupOrder, { nullable: true, description: 'The order; KEYS if left out.' })
    orderBy?: GroupOrder | null

    @Field(() => Int, {
      nullable: true,
      description: `Only the first groups in this order, 1 to ${maxGroups}; all if left out.`,
    })
    first?: number | null
  }
  return RecordGroupsArgs
}

const checkGroups = (by: readonly string[], first: number | null | undefined): void => {
  if (by.length < 1 || by.length > 2 || new Set(by).size < by.length)
    throw badInput(
      '"by" must have one or two different dimensions, e.g. [CITY].',
      'by 須為一個或兩個不同的維度,例如 [CITY]。',
    )
  if (typeof first === 'number' && (first < 1 || first > maxGroups))
    throw badInput(
      `"first" must be from 1 to ${maxGroups}, not ${first}.`,
      `first 須為 1 至 ${maxGroups},不能為 ${first}。`,
    )
}
