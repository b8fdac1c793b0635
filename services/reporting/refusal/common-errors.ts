import {
  InvalidInput,
  NotAllowed,
  NotFound,
  RequestIdReused,
} from '../../../schema/vocabulary/index.ts'
import { PersonalDataFound } from '../../kit/records/index.ts'

/** The refusals that every mutation can return. */
export const commonErrors = [
  NotAllowed,
  NotFound,
  InvalidInput,
  RequestIdReused,
  PersonalDataFound,
] as const
