import { Args, ArgsType, type ClassType, Ctx, Field } from 'type-graphql'
import { type Connection, connectionOf } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import { whereUnitBelow } from '../access/index.ts'
import type { UnitDomain } from './unit-domain.ts'
import { ListArgs } from '../graphql/index.ts'
import type { LoggedRow } from '../store/index.ts'
import { addMethod } from './fields.ts'
import { filterOf, narrowBy } from './filter.ts'
import type { RecordType } from './record-type.ts'
import { visibleTo } from './visible.ts'

type Args = ListArgs & { readonly where?: object | null }

/** Adds the lists of a type: under a unit's domain, and under the records it refers to. */
export const addLists = (unitDomain: ClassType<UnitDomain>, type: RecordType): void => {
  const { names, plural, inverse } = type
  const filter = filterOf(type)
  const connection = connectionOf(type.entity, names.name)
  @ArgsType()
  class RecordArgs extends ListArgs {
    @Field(() => filter, { nullable: true, description: 'Which ones; all if left out.' })
    where?: object | null
  }
  const list = (holder: object, name: string, by: 'unitId' | string): void => {
    const parameters = [Ctx(), Args(() => RecordArgs)]
    addMethod(holder, name, parameters, function (context: Context, args: Args) {
      return pageOf(context, type, args, by, by === 'unitId' ? this.unitId : this.id)
    })
    Field(() => connection, { description: names.description })(holder, name, {})
  }
  list(unitDomain.prototype as object, plural, 'unitId')
  for (const [property, name] of Object.entries(inverse ?? {})) {
    const target = type.fields.find((field) => field.property === property)?.target?.()
    if (!target || typeof name !== 'string')
      throw new Error(`${names.name}.${property} refers to nothing`)
    list(target.prototype as object, name, property)
  }
}

const pageOf = async (
  context: Context,
  type: RecordType,
  { where, ...page }: Args,
  by: string,
  id: string,
): Promise<Connection<LoggedRow>> =>
  context.page<LoggedRow>(
    {
      entity: type.entity,
      orderBy: type.orderBy,
      narrow: (query) => {
        if (by === 'unitId') whereUnitBelow(query, id)
        else query.andWhere(`record.${by} = :parentId`, { parentId: id })
        narrowBy(query, type, { ...where })
        visibleTo(query, type, context.viewer)
      },
    },
    page,
  )
