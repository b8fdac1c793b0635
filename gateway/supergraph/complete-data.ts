import {
  GraphQLError,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'
import { fieldsAsked, type AskedField } from './fields-asked.ts'
import type { PreparedOperation } from './prepare-operation.ts'

export type Path = readonly (string | number)[]

/** A field that is null in the answer, or would be if the null had not spread. */
export interface NullField {
  readonly key: string
  readonly field: string
  readonly path: Path
}

export interface CompletedData {
  readonly data: Record<string, unknown> | null
  readonly nulls: readonly NullField[]
  /** The first null where the schema promises a value; undefined when there is none. */
  readonly violation: GraphQLError | undefined
}

/** Stands for a null where none may be, on its way to the nearest field that may be null. */
const blank = Symbol('blank')

/**
 * Brings what the services said into the form that the GraphQL specification wants: every asked field there and in the
 * order asked, nulls for what is missing, and a null where none may be spread to the nearest field that may.
 */
export const completeData = (
  schema: GraphQLSchema,
  prepared: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  raw: Readonly<Record<string, unknown>>,
  notesNulls: boolean,
): CompletedData => {
  const nulls: NullField[] = []
  const path: (string | number)[] = []
  const ask = fieldsAsked(schema, prepared.fragments, variables)
  let violation: GraphQLError | undefined

  const complete = (type: GraphQLOutputType, asked: AskedField, value: unknown): unknown => {
    if (isNonNullType(type)) {
      const inner = complete(type.ofType, asked, value)
      if (inner !== null) return inner
      violation ??= new GraphQLError(`Null for the non-null field ${asked.coordinate}.`, {
        path: [...path],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      })
      return blank
    }
    if (value === null || value === undefined) return null
    if (isListType(type)) return completeList(type.ofType, asked, value)
    if (isLeafType(type) || asked.isIntrospection) return value
    const object = isAbstractType(type) ? schema.getType(nameOf(value)) : type
    return isObjectType(object) ? completeObject(object, asked.selectionSets, value) : null
  }

  const completeList = (type: GraphQLOutputType, asked: AskedField, value: unknown): unknown => {
    if (!Array.isArray(value)) return null
    const items: unknown[] = []
    for (const [index, item] of value.entries()) {
      path.push(index)
      const completed = complete(type, asked, item)
      path.pop()
      if (completed === blank) return null
      items.push(completed)
    }
    return items
  }

  const completeObject = (
    type: GraphQLObjectType,
    selectionSets: readonly SelectionSetNode[],
    value: unknown,
  ): Record<string, unknown> | null => {
    const object: Record<string, unknown> = {}
    for (const asked of ask(type, selectionSets)) {
      path.push(asked.key)
      const known = asked.field === '__typename' ? type.name : Reflect.get(Object(value), asked.key)
      const completed = complete(asked.type, asked, known)
      const isNull = completed === null || completed === blank
      if (isNull && notesNulls) nulls.push({ key: asked.key, field: asked.field, path: [...path] })
      path.pop()
      if (completed === blank) return null
      object[asked.key] = completed
    }
    return object
  }

  const { operation } = prepared
  const root = schema.getRootType(operation.operation)
  const data = root ? completeObject(root, [operation.selectionSet], raw) : null
  return { data, nulls, violation }
}

const nameOf = (value: unknown): string => String(Reflect.get(Object(value), '__typename'))
