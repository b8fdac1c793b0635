import {
  InvalidInput,
  NotAllowed,
  NotFound,
  RequestIdReused,
} from '../../../schema/vocabulary/index.ts'

/** Refusals that any action may meet. */
export const commonErrors = [NotAllowed, NotFound, InvalidInput, RequestIdReused] as const
