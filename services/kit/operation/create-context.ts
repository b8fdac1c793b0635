import DataLoader from 'dataloader'
import type { EntityTarget } from 'typeorm'
import { In } from 'typeorm'
import { v7 as uuid } from 'uuid'
import type { Locale } from '../../../schema/vocabulary/index.ts'
import { type Calendar, chinaCalendar } from '../calendar/index.ts'
import type { RequestInput, Context } from './context.ts'
import {
  actOnce,
  type Log,
  type OperationClock,
  readingByKeys,
  type LoggedRow,
  requestOf,
  type Store,
  TextTooLong,
  type Tx,
  withOperationClock,
} from '../store/index.ts'
import { badInput, type Page, type PageArgs, readPage } from '../graphql/index.ts'
import { Rights, UnitNode } from '../access/index.ts'
import type { Signer, Viewer } from '../identity/index.ts'
import { type Indicator, Indicators, type Topic } from '../indicators/index.ts'
import { type ActiveRules, readActiveRules } from '../rules/index.ts'

export interface ContextOptions {
  readonly store: Store
  readonly indicators: readonly Indicator[]
  readonly topics: readonly Topic[]
  readonly now: () => Date
  readonly locale: Locale
  readonly callsPrivate: boolean
  readonly logOf: (service: string) => Log
  readonly signer: Signer
  /** A calendar to use instead of China's. */
  readonly calendar?: Calendar | undefined
}

/** Makes the context of one operation: its viewer, its clock, its loaders. */
export const createContext = (
  { clock, ...options }: ContextOptions & { readonly clock: OperationClock },
  viewer: Viewer,
): Context => {
  const { store } = options
  const loaders = new Map<EntityTarget<LoggedRow>, DataLoader<string, LoggedRow | undefined>>()
  const loaderOf = (entity: EntityTarget<LoggedRow>) => {
    const loader = loaders.get(entity) ?? byId(store, entity)
    loaders.set(entity, loader)
    return loader
  }
  const calendar: Calendar = options.calendar ?? chinaCalendar
  let rules: Promise<ActiveRules> | undefined
  const indicators = new Indicators(store.read, options.indicators, options.topics)
  const context = {
    viewer,
    calendar,
    store,
    locale: options.locale,
    callsPrivate: options.callsPrivate,
    logOf: options.logOf,
    signer: options.signer,
    rules: () => (rules ??= readActiveRules(store.read)),
    newId: () => uuid(),
    rights: new Rights(viewer, byId(store, UnitNode)),
    indicators,
    load: async <T extends LoggedRow>(entity: EntityTarget<T>, id: string) =>
      (await loaderOf(entity as EntityTarget<LoggedRow>).load(id)) as T | undefined,
    page: <T extends LoggedRow>(list: Page<T>, args: PageArgs) => readPage(store.read, list, args),
    act: async <T>(
      action: string,
      input: RequestInput,
      work: (tx: Tx) => Promise<T>,
    ): Promise<T> => {
      const act = { actor: viewer.subject ?? 'public', now: clock.now }
      const { requestId } = input
      if (requestId && requestId.length > 200)
        throw badInput(
          '"requestId" must have at most 200 characters, e.g. a UUID.',
          'requestId 最多 200 個字符,例如 UUID。',
        )
      // Results for the public are not stored: every action refuses it.
      const isStored = requestId && viewer.subject !== undefined
      const written = isStored
        ? actOnce(store, act, requestOf(act.actor, requestId, action, input), work)
        : store.write(act, work)
      const result = await written.catch(asBadInput)
      // Later reads of this operation must see the write.
      loaders.clear()
      rules = undefined
      indicators.clear()
      return result
    },
  }
  return withOperationClock(context, clock)
}

const asBadInput = (error: unknown): never => {
  throw error instanceof TextTooLong ? badInput(error.text.en, error.text.hant) : error
}

const byId = <T extends LoggedRow>(store: Store, entity: EntityTarget<T>) =>
  new DataLoader<string, T | undefined>(async (ids) => {
    const { name } = store.read.connection.getMetadata(entity)
    const found = await readingByKeys(name, ids, () =>
      store.read
        .createQueryBuilder(entity, 'record')
        .where({ id: In([...ids]) })
        .getMany(),
    )
    const rows = new Map(found.map((row) => [row.id, row]))
    return ids.map((id) => rows.get(id))
  })
