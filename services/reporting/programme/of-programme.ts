import type { Programme } from './programme.ts'

/** A list that names the programme that it is about. */
export interface OfProgramme {
  readonly programme: Programme | null
}
