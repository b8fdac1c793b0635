import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  getNamedType,
} from 'graphql'
import type { UserError } from '../../../schema/vocabulary/index.ts'
import {
  PersonalDataFound,
  refuseDay,
  refuseMoment,
  refuseSensitiveText,
} from '../records/index.ts'

/**
 * Refuses every mutation whose texts show personal data, or an address with a credential, before it runs: reports, remarks,
 * reasons and messages are read by others, or will be. Refuses days and moments outside of the years that may be entered.
 * @param exempt mutations that check by themselves: a record may contain personal data until it becomes public
 */
export const guardInputs = (schema: GraphQLSchema, exempt: ReadonlySet<string>): GraphQLSchema => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
  for (const field of mutations) if (!exempt.has(field.name)) guard(field)
  return schema
}

const guard = (field: GraphQLField<unknown, unknown>): void => {
  requireRefusal(field)
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (source, args, context, info) => {
    for (const argument of field.args)
      for (const value of valuesIn(argument.type, args[argument.name], [])) {
        const refusal = refuse(value)
        if (refusal) return { errors: [refusal] }
      }
    return resolve(source, args, context, info)
  }
}

/** Without the refusal in its union, the answer would be an internal error. */
const requireRefusal = ({ name, type }: GraphQLField<unknown, unknown>): void => {
  const payload = getNamedType(type)
  const errors = isObjectType(payload) ? getNamedType(payload.getFields()['errors']?.type) : null
  const names = isUnionType(errors) ? errors.getTypes().map((one) => one.name) : []
  if (!names.includes(PersonalDataFound.name))
    throw new Error(
      `${name} must be able to refuse personal data: add PersonalDataFound to its errors`,
    )
}

interface InputValue {
  /** Its path, e.g. `evidence.title`. */
  readonly field: string
  readonly type: string
  readonly value: unknown
}

const refuse = ({ field, type, value }: InputValue): UserError | undefined => {
  if (type === 'Date') return refuseDay(field, String(value))
  if (value instanceof Date) return refuseMoment(field, value)
  if (type !== 'String' && type !== 'URL') return undefined
  return refuseSensitiveText({ field, label: field, text: String(value), isCode: type === 'URL' })
}

// Only its hash is stored.
const unstored = new Set(['requestId'])

/** The values of an input that are neither lists nor objects. */
function* valuesIn(
  type: GraphQLInputType,
  value: unknown,
  path: readonly string[],
): Generator<InputValue> {
  if (isNonNullType(type)) yield* valuesIn(type.ofType, value, path)
  else if (value === null || value === undefined) return
  else if (isListType(type))
    for (const item of Array.isArray(value) ? value : [value])
      yield* valuesIn(type.ofType, item, path)
  else if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(({ name }) => !unstored.has(name))
    for (const field of fields)
      yield* valuesIn(field.type, Reflect.get(Object(value), field.name), [...path, field.name])
  } else yield { field: path.join('.'), type: type.name, value }
}
