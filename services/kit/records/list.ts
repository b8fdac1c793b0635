import { Args, ArgsType, type ClassType, Ctx, Field } from 'type-graphql'
import { type Connection, connectionOf } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import { ListArgs } from '../graphql/index.ts'
import type { LoggedRow } from '../store/index.ts'
import { addAggregate } from './aggregation/add-aggregate.ts'
import { aggregateTypeOf } from './aggregation/aggregate-type.ts'
import type { GroupKey } from './aggregation/group-key.ts'
import { visibilitySentence } from './descriptions.ts'
import { addMethod } from './add-method.ts'
import { filterOf } from './filter.ts'
import { orderOf } from './list-order.ts'
import { isLimited, type ListScope, type ListedRecords, whereListed } from './list-scope.ts'
import type { RecordType } from './record-type.ts'
import type { UnitDomain } from './unit-domain.ts'

type RecordListArgs = ListArgs & {
  readonly where?: object | null
  readonly orderBy?: readonly string[] | null
}

/** Adds the lists of a type and their aggregates: to the unit's domain, and to the records that the type refers to. */
export const addLists = (
  unitDomain: ClassType<UnitDomain>,
  type: RecordType,
  groupKey: ClassType<GroupKey>,
): void => {
  const { names, plural, inverse = {} } = type
  const filter = filterOf(type)
  const order = orderOf(type)
  const connection = connectionOf(type.entity, names.name)
  const aggregate = aggregateTypeOf(type, filter, groupKey)
  @ArgsType()
  class RecordArgs extends ListArgs {
    @Field(() => filter, { nullable: true, description: 'Which records; all if left out.' })
    where?: object | null

    @Field(() => [order], {
      nullable: true,
      description: `The order; \`[${orderNames(type, order).join(', ')}]\` if left out.`,
    })
    orderBy?: readonly string[] | null
  }
  const addList = (
    prototype: object,
    name: string,
    range: string,
    scopeOf: (parent: { readonly id: string; readonly unitId: string }) => ListScope,
  ): void => {
    const parameters = [Ctx(), Args(() => RecordArgs)]
    addMethod(prototype, name, parameters, function (context: Context, args: RecordListArgs) {
      return pageOf(context, { type, scope: scopeOf(this), where: { ...args.where } }, args)
    })
    const description = `${names.description} ${range} ${visibilitySentence(type)}`
    Field(() => connection, { description })(prototype, name, {})
    addAggregate(prototype, { type, list: name, filter, aggregate, scopeOf })
  }
  addList(unitDomain.prototype, plural, 'Of the unit and all units below it.', ({ unitId }) => ({
    unitId,
  }))
  for (const [reference, name] of Object.entries(inverse)) {
    const target = type.fields.find(({ property }) => property === reference)?.target?.()
    if (!target || name === undefined)
      throw new Error(`${names.name}.${reference} refers to nothing`)
    addList(target.prototype, name, 'Those that refer to this record.', ({ id, unitId }) => ({
      reference,
      id,
      parentUnitId: unitId,
    }))
  }
}

/** The default order as an operation would give it. */
const orderNames = (
  { orderBy }: RecordType,
  order: Readonly<Record<string, string>>,
): readonly string[] =>
  orderBy.flatMap((term) =>
    Object.keys(order).filter((name) => order[name]?.replace(/ nulls last$/, '') === term),
  )

const pageOf = (
  context: Context,
  listed: ListedRecords,
  { orderBy, first, after }: RecordListArgs,
): Promise<Connection<LoggedRow>> =>
  context.page<LoggedRow>(
    {
      entity: listed.type.entity,
      orderBy: orderBy ?? listed.type.orderBy,
      limited: () => isLimited(listed, context),
      narrow: (query) => whereListed(query, listed, context),
    },
    { first, after },
  )
