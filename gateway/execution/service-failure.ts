import type { Label } from '../../schema/vocabulary/index.ts'

/** A service that gave no GraphQL response of the expected shape, or none at all. */
export class ServiceFailure extends Error {
  override readonly name = 'ServiceFailure'

  constructor(
    /** The failure for clients: the predicate of a sentence about the service. */
    readonly reason: Label,
    /** The details for the log. */
    detail = reason[0],
    /** Whether the request certainly never reached the service. */
    readonly wasNeverSent = false,
  ) {
    super(detail)
  }
}

export const invalidResponse: Label = ['sent no valid response', '未發送有效響應']
export const noResponse: Label = ['does not respond', '無響應']
