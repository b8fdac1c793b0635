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
import { PersonalDataFound, refuseSensitiveText } from '../records/index.ts'

/**
 * Refuses every mutation whose texts show personal data, or an address with a credential, before it runs: reports, remarks,
 * reasons and messages are read by others, or will be.
 * @param exempt mutations that check by themselves: a record may contain personal data until it becomes public
 */
export const guardTexts = (schema: GraphQLSchema, exempt: ReadonlySet<string>): GraphQLSchema => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
  for (const field of mutations) if (!exempt.has(field.name)) guard(field)
  return schema
}

const guard = (field: GraphQLField<unknown, unknown>): void => {
  requireRefusal(field)
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (source, args, context, info) => {
    for (const argument of field.args)
      for (const text of textsIn(argument.type, args[argument.name], [])) {
        const refusal = refuseSensitiveText({ ...text, label: text.field })
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

interface InputText {
  readonly field: string
  readonly text: string
  readonly isCode: boolean
}

// Only its hash is stored.
const unstored = new Set(['requestId'])

/** The texts of an input with their paths, e.g. `evidence.title`. */
function* textsIn(
  type: GraphQLInputType,
  value: unknown,
  path: readonly string[],
): Generator<InputText> {
  if (isNonNullType(type)) yield* textsIn(type.ofType, value, path)
  else if (value === null || value === undefined) return
  else if (isListType(type))
    for (const item of Array.isArray(value) ? value : [value])
      yield* textsIn(type.ofType, item, path)
  else if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(({ name }) => !unstored.has(name))
    for (const field of fields)
      yield* textsIn(field.type, Reflect.get(Object(value), field.name), [...path, field.name])
  } else if (type.name === 'String' || type.name === 'URL')
    yield { field: path.join('.'), text: String(value), isCode: type.name === 'URL' }
}
