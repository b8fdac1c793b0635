import { GraphQLError, type ExecutionResult } from 'graphql'
import { isPlanObject, type PlanObject } from './plan-object.ts'
import type { FitsDocument } from './response-shape.ts'
import { invalidResponse, ServiceFailure } from './service-failure.ts'

/** The response of a service, validated against its request. */
export interface SubgraphResponse {
  readonly data: PlanObject | null
  readonly errors: readonly GraphQLError[]
  readonly extensions: unknown
}

/** Reads a response; throws a ServiceFailure for anything that is no GraphQL response of the expected shape. */
export const readResponse = (
  service: string,
  response: ExecutionResult,
  fits: FitsDocument,
): SubgraphResponse => {
  const refuse = (problem: string): never => {
    throw new ServiceFailure(invalidResponse, `${service} sent ${problem}`)
  }
  if (!isPlanObject(response)) return refuse('no GraphQL response')
  const { data, errors, extensions } = response
  const read = errors === undefined || errors === null ? [] : readErrors(errors)
  if (!read) return refuse('errors that are none')
  if (data === undefined && read.length === 0) return refuse('neither data nor errors')
  if (data === null && read.length === 0) return refuse('no data and no errors')
  if (data === undefined || data === null) return { data: null, errors: read, extensions }
  if (!isPlanObject(data) || !fits(data)) return refuse('data of another shape than was selected')
  return { data, errors: read, extensions }
}

const readErrors = (errors: unknown): readonly GraphQLError[] | undefined => {
  if (!Array.isArray(errors)) return undefined
  const read = errors.map(readError)
  return read.every((error) => error !== undefined) ? read : undefined
}

// Over HTTP errors arrive as plain objects; the pipeline passes the codes of GraphQLErrors only.
const readError = (error: unknown): GraphQLError | undefined => {
  if (error instanceof GraphQLError) return error
  if (!isPlanObject(error) || typeof error['message'] !== 'string') return undefined
  const { message, path, extensions } = error
  return new GraphQLError(message, {
    ...(isPath(path) && { path }),
    ...(isPlanObject(extensions) && { extensions }),
  })
}

const isPath = (path: unknown): path is readonly (string | number)[] =>
  Array.isArray(path) &&
  path.every((segment) => typeof segment === 'string' || typeof segment === 'number')
