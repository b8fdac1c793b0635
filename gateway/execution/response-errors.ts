import { GraphQLError } from 'graphql'
import type { CompletedData, ResponsePath } from './complete.ts'
import type { PlanResult, ReportedError } from './plan-result.ts'
import { isPlanObject } from './plan-object.ts'
import { outageErrors } from './service-outages.ts'

/** The errors of a response: what services reported, which of them failed, and every null that nothing else explains. */
export const responseErrors = (
  { data, missing, errors: mistyped, violations }: CompletedData,
  { errors: reported, failures, nulledKeys }: PlanResult,
): readonly GraphQLError[] => {
  const errors = [
    ...reported.flatMap((each) => visibleError(each, data)),
    ...outageErrors(failures, missing),
    ...mistyped,
  ]
  const unreached = new Set(failures.length > 0 ? missing.map(({ path }) => textOf(path)) : [])
  const explained = errors.map(({ path }) => textOf(path ?? []))
  const unexplained = violations.filter(({ path = [] }) => {
    const text = textOf(path)
    if (nulledKeys.has(String(path[0]))) return false
    return !unreached.has(text) && !explained.some((other) => isRelated(text, other))
  })
  return [...errors, ...unexplained]
}

/** An error of a field that only the plan needed belongs to the object whose fields need it. */
const visibleError = (
  { error, mayBeUnselected }: ReportedError,
  data: unknown,
): readonly GraphQLError[] => {
  const { path = [], message, extensions, originalError } = error
  let value = data
  let visible = 0
  for (const segment of path) {
    if (value === null || value === undefined) return [error]
    if (isPlanObject(value) && !Object.hasOwn(value, segment)) break
    value = Reflect.get(Object(value), segment)
    visible++
  }
  if (visible === path.length) return [error]
  if (mayBeUnselected) return []
  const options = { path: path.slice(0, visible), extensions, originalError: originalError ?? null }
  return [new GraphQLError(message, options)]
}

const textOf = (path: ResponsePath): string => path.map((segment) => `${segment}/`).join('')

const isRelated = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one)
