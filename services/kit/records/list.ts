import { Args, ArgsType, type ClassType, Ctx, Field } from 'type-graphql'
import { type Connection, connectionOf } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import { type Rights, whereUnitBelow } from '../access/index.ts'
import { ListArgs } from '../graphql/index.ts'
import type { LoggedRow } from '../store/index.ts'
import { visibilitySentence } from './descriptions.ts'
import { addMethod } from './add-method.ts'
import { applyFilter, filterOf } from './filter.ts'
import type { RecordType } from './record-type.ts'
import type { UnitDomain } from './unit-domain.ts'
import { mayHide, whereVisible } from './visible.ts'

type RecordListArgs = ListArgs & { readonly where?: object | null }

/** The records that a list holds: those of a unit and all below it, or those with a reference to a record. */
type ListScope =
  | { readonly unitId: string }
  | { readonly reference: string; readonly id: string; readonly parentUnitId: string }

/** Adds the lists of a type: to the unit's domain, and to the records that the type refers to. */
export const addLists = (unitDomain: ClassType<UnitDomain>, type: RecordType): void => {
  const { names, plural, inverse = {} } = type
  const filter = filterOf(type)
  const connection = connectionOf(type.entity, names.name)
  @ArgsType()
  class RecordArgs extends ListArgs {
    @Field(() => filter, { nullable: true, description: 'Which records; all if left out.' })
    where?: object | null
  }
  const addList = (
    prototype: object,
    name: string,
    range: string,
    scopeOf: (parent: { readonly id: string; readonly unitId: string }) => ListScope,
  ): void => {
    const parameters = [Ctx(), Args(() => RecordArgs)]
    addMethod(prototype, name, parameters, function (context: Context, args: RecordListArgs) {
      return pageOf(context, type, args, scopeOf(this))
    })
    const description = `${names.description} ${range} ${visibilitySentence(type)}`
    Field(() => connection, { description })(prototype, name, {})
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

const pageOf = async (
  context: Context,
  type: RecordType,
  { where, ...page }: RecordListArgs,
  scope: ListScope,
): Promise<Connection<LoggedRow>> =>
  context.page<LoggedRow>(
    {
      entity: type.entity,
      orderBy: type.orderBy,
      limited: async () =>
        mayHide(type, { ...where }) && !(await seesAllOf(scope, type, context.rights)),
      narrow: (query) => {
        if ('unitId' in scope) whereUnitBelow(query, scope.unitId)
        else query.andWhere(`record.${scope.reference} = :parentId`, { parentId: scope.id })
        applyFilter(query, type, { ...where })
        whereVisible(query, type, context.viewer)
      },
    },
    page,
  )

/** Whether the viewer has a role for every unit whose records the list may have. */
const seesAllOf = (
  scope: ListScope,
  { unitFrom }: RecordType,
  rights: Rights,
): Promise<boolean> => {
  if ('unitId' in scope) return rights.concerns(scope.unitId)
  const { reference, parentUnitId } = scope
  // Records that have a unit of their own may refer to a record of any unit.
  return unitFrom === reference
    ? rights.concerns(parentUnitId)
    : rights.concernsTreeOf(parentUnitId)
}
