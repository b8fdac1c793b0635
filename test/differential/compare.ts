import type { ExecutionResult } from 'graphql'

type Path = readonly (string | number)[]

/**
 * Describes the difference of two responses; undefined when they have the same data and errors at or below the same nulls.
 * Errors of fields beside a propagated null are ignored, because the specification makes them optional.
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
