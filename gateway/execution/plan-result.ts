import type { GraphQLError } from 'graphql'
import type { PlanObject } from './plan-object.ts'
import type { FailedFetch } from './service-outages.ts'

/** An error that a service reported, at its place in the response. */
export interface ReportedError {
  readonly error: GraphQLError
  /** Whether the field may not have been selected; then its error is none of the response's. */
  readonly mayBeUnselected: boolean
}

/** The merged responses of the services for one plan. */
export interface PlanResult {
  readonly data: PlanObject
  readonly errors: readonly ReportedError[]
  /** Response keys at the root for which a service sent errors instead of all its data. */
  readonly nulledKeys: ReadonlySet<string>
  readonly failures: readonly FailedFetch[]
}
