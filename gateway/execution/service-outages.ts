import type { GraphQLError } from 'graphql'
import {
  LocalizedGraphQLError,
  localized,
  type LocalizedText,
  type Label,
} from '../../schema/vocabulary/index.ts'
import type { MissingField, ResponsePath } from './complete.ts'
import type { PlanObject } from './plan-object.ts'
import { ServiceFailure } from './service-failure.ts'

/** A fetch that failed: no service sent the values that it was to add to the response. */
export interface FailedFetch {
  readonly service: string
  readonly cause: unknown
  readonly isMutation: boolean
  /** The objects that lack the values. */
  readonly targets: ReadonlySet<PlanObject>
  readonly keys: ReadonlySet<string>
  /** Where the first of the values belongs, in the client's words. */
  readonly path: ResponsePath
}

/** One error for each service that failed, at the first field that is null because of it. */
export const outageErrors = (
  failures: readonly FailedFetch[],
  missing: readonly MissingField[],
): readonly GraphQLError[] => {
  const byService = new Map<string, FailedFetch[]>()
  for (const failure of failures) {
    const others = byService.get(failure.service)
    if (others) others.push(failure)
    else byService.set(failure.service, [failure])
  }
  return [...byService.values()].map((each) => outageError(each, missing))
}

const outageError = (
  failures: readonly FailedFetch[],
  missing: readonly MissingField[],
): GraphQLError => {
  const [first] = failures
  const service = first?.service ?? ''
  const unknown = failures.find((failure) => failure.isMutation && !isUnsent(failure.cause))
  const cause = (unknown ?? first)?.cause
  return new LocalizedGraphQLError(
    unknown ? unknownOutcome(service) : unavailable(service, cause),
    {
      path: pathOf(failures, missing) ?? null,
      extensions: {
        code: 'SERVICE_UNAVAILABLE',
        service,
        ...(unknown && { outcome: 'UNKNOWN' }),
      },
      originalError: cause instanceof Error ? cause : null,
    },
  )
}

const unavailable = (service: string, cause: unknown): LocalizedText => {
  const [en, hant] = cause instanceof ServiceFailure ? cause.reason : cannotBeReached
  return localized(
    `The service ${service} ${en}; its fields are null. Try again later.`,
    `服務 ${service} ${hant},其字段為空,請稍後重試。`,
  )
}

const cannotBeReached: Label = ['cannot be reached', '無法連接']

const unknownOutcome = (service: string): LocalizedText =>
  localized(
    `The response of the service ${service} was lost, so the outcome of this mutation is unknown. Repeat it with the same "requestId": it is then carried out once at most.`,
    `服務 ${service} 的響應丟失,無法得知此變更是否已執行。請用同一 requestId 重試,至多執行一次。`,
  )

const pathOf = (
  failures: readonly FailedFetch[],
  missing: readonly MissingField[],
): ResponsePath | undefined => {
  const concerns = ({ targets, keys }: FailedFetch, { parent, planKey }: MissingField): boolean =>
    targets.has(parent) && keys.has(planKey)
  const direct = missing.find((field) => failures.some((failure) => concerns(failure, field)))
  if (direct) return direct.path
  const visible = failures.find(({ path }) => missing.some((field) => isWithin(field.path, path)))
  return (
    missing.find((field) => visible && isWithin(field.path, visible.path))?.path ??
    missing[0]?.path ??
    failures[0]?.path
  )
}

const isWithin = (path: ResponsePath, outer: ResponsePath): boolean =>
  outer.every((segment, index) => path[index] === segment)

const neverSent = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** Whether a request never reached its service, so that nothing can have been done. */
export const isUnsent = (failure: unknown): boolean => {
  if (failure instanceof ServiceFailure) return failure.wasNeverSent
  if (!(failure instanceof Error)) return false
  const { cause } = failure
  const code: unknown =
    'code' in failure ? failure.code : cause instanceof Error && 'code' in cause ? cause.code : ''
  return neverSent.has(String(code))
}
