import type { EntityTarget } from 'typeorm'
import type { Locale } from '../../../schema/vocabulary/index.ts'
import type { Calendar } from '../calendar/index.ts'
import type { Log, OperationClock, LoggedRow, Store, Tx } from '../store/index.ts'
import type { Signer, Viewer } from '../identity/index.ts'
import type { Rights } from '../access/index.ts'
import type { Indicators } from '../indicators/index.ts'
import type { Page, PageArgs } from '../graphql/index.ts'
import type { Connection } from '../../../schema/vocabulary/index.ts'
import type { ActiveRules } from '../rules/index.ts'

/** The context of one GraphQL operation. */
export interface Context extends OperationClock {
  readonly viewer: Viewer
  readonly rights: Rights
  readonly calendar: Calendar
  readonly store: Store
  /** The change log of a service. */
  readonly logOf: (service: string) => Log
  readonly signer: Signer
  readonly indicators: Indicators
  /** The locale of texts when an operation gives none. */
  readonly locale: Locale
  /** Whether addresses that users register may be in private networks. */
  readonly callsPrivate: boolean
  /** The active rules, read once for the operation; writers use `lockedRules` instead. */
  rules(): Promise<ActiveRules>
  /** A new id, ordered by time. */
  readonly newId: () => string
  /** Reads a record by its id; reads are batched and cached for the operation. */
  load<T extends LoggedRow>(entity: EntityTarget<T>, id: string): Promise<T | undefined>
  /** Reads a page of a list. */
  page<T extends LoggedRow>(list: Page<T>, args: PageArgs): Promise<Connection<T>>
  /**
   * Runs an action as one transaction. With a `requestId` in the input, a repetition of the request returns
   * the first result.
   */
  act<T>(action: string, input: RequestInput, work: (tx: Tx) => Promise<T>): Promise<T>
}

export interface RequestInput {
  readonly requestId?: string | null | undefined
}
