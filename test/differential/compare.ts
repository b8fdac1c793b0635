import type { ExecutionResult } from 'graphql'

type Path = readonly (string | number)[]

/**
 * What distinguishes two responses; undefined when they are equal: the same data in the same order, and an error at or
 * below the same nulls. Fields beside a null that propagated may have reported errors or not, as the specification allows.
 */
export const difference = (
  actual: ExecutionResult,
  expected: ExecutionResult,
): string | undefined => {
  const [data, wanted] = [JSON.stringify(actual.data), JSON.stringify(expected.data)]
  if (data !== wanted) return `data\n  is     ${data}\n  not    ${wanted}\n${errorsOf(actual)}`
  const [nulls, others] = [explained(actual), explained(expected)]
  if (nulls === others) return undefined
  return `nulls with errors\n  are    ${nulls}\n  not    ${others}\n${errorsOf(actual)}`
}

const errorsOf = ({ errors = [] }: ExecutionResult): string => `  errors ${JSON.stringify(errors)}`

/** The nulls at or below which an error has its path. */
const explained = ({ data, errors = [] }: ExecutionResult): string => {
  const paths = errors.map(({ path }) => path ?? [])
  return JSON.stringify(
    [...nulls(data, [])].filter((path) => paths.some((each) => within(each, path))),
  )
}

const within = (path: Path, outer: Path): boolean =>
  path.length >= outer.length && outer.every((segment, index) => path[index] === segment)

function* nulls(value: unknown, path: Path): Generator<Path> {
  if (value === null) yield path
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* nulls(item, [...path, index])
  } else if (typeof value === 'object') {
    for (const [key, item] of Object.entries(value ?? {})) yield* nulls(item, [...path, key])
  }
}
