import type { Indicator, Topic } from '../indicators/index.ts'
import type { RecordType } from '../records/index.ts'

/** What the dictionary reads of a service. */
export interface DescribedService {
  readonly name: string
  /** Its part of the graph. */
  readonly sdl: string
  readonly topics?: readonly Topic[]
  readonly indicators?: readonly Indicator[]
  readonly records?: { readonly types: readonly RecordType[] }
}
