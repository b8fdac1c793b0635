import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { limitExceeded } from '../bounds/index.ts'

/** Items of all lists that one operation may answer. */
const maxItems = 50_000

const counts = new WeakMap<object, number>()

/** Refuses further lists once an operation has answered too many items: not every list has pages, or a size known before. */
export const limitItems = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields()))
      if (isList(field.type)) field.resolve = counting(field.resolve ?? defaultFieldResolver)
  }
  return schema
}

type Resolve = GraphQLFieldResolver<unknown, unknown>

const counting =
  (resolve: Resolve): Resolve =>
  (source, args, context, info) => {
    const value: unknown = resolve(source, args, context, info)
    return value instanceof Promise
      ? value.then((list: unknown) => counted(list, context))
      : counted(value, context)
  }

const counted = (list: unknown, context: unknown): unknown => {
  if (!Array.isArray(list) || typeof context !== 'object' || context === null) return list
  const count = (counts.get(context) ?? 0) + list.length
  counts.set(context, count)
  if (count <= maxItems) return list
  throw limitExceeded({
    limit: 'listItems',
    value: count,
    maximum: maxItems,
    counted: ['items and more in its lists', '列表條數(至少)'],
    advice: ['Ask for fewer items, or filter them.', '請減少條數,或加篩選條件。'],
  })
}

const isList = (type: GraphQLOutputType): boolean =>
  isNonNullType(type) ? isList(type.ofType) : isListType(type)
