import DataLoader from 'dataloader'
import type { EntityTarget } from 'typeorm'
import { In } from 'typeorm'
import { v7 as uuid } from 'uuid'
import type { Locale } from '../../../schema/vocabulary/index.ts'
import { type Calendar, chinaCalendar } from '../calendar/index.ts'
import type { RequestInput, Context } from './context.ts'
import {
  actOnce,
  type OperationClock,
  readingByKeys,
  type LoggedRow,
  requestOf,
  type Store,
  type Tx,
  withOperationClock,
} from '../store/index.ts'
import { badInput, type Page, type PageArgs, readPage } from '../graphql/index.ts'
import { Rights, UnitNode } from '../access/index.ts'
import type { Viewer } from '../identity/index.ts'
import { type Indicator, Indicators, type RollUps } from '../indicators/index.ts'
import { type ActiveRules, readActiveRules } from '../rules/index.ts'

export interface ContextOptions {
  readonly store: Store
  readonly indicators: readonly Indicator[]
  readonly rollUps: RollUps
  readonly now: () => Date
  readonly locale: Locale
  readonly callsPrivate: boolean
  /** Another calendar than China's. */
  readonly calendar?: Calendar | undefined
}

/** Makes the context of one operation: its viewer, its moment, its loaders. */
export const createContext = (
  { hands, ...parts }: ContextOptions & { readonly hands: OperationClock },
  viewer: Viewer,
): Context => {
  const { store } = parts
  const loaders = new Map<EntityTarget<LoggedRow>, DataLoader<string, LoggedRow | undefined>>()
  const loaderOf = (entity: EntityTarget<LoggedRow>) => {
    const loader = loaders.get(entity) ?? byId(store, entity)
    loaders.set(entity, loader)
    return loader
  }
  const calendar: Calendar = parts.calendar ?? chinaCalendar
  let rules: Promise<ActiveRules> | undefined
  const indicators = new Indicators(store.read, parts.indicators, parts.rollUps)
  const context = {
    viewer,
    calendar,
    store,
    locale: parts.locale,
    callsPrivate: parts.callsPrivate,
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
      const act = { actor: viewer.subject ?? 'public', now: hands.now }
      const { requestId } = input
      if (requestId && requestId.length > 200)
        throw badInput('"requestId" must have at most 200 characters, e.g. a UUID.')
      // The public is refused anyway; its refusals are not worth keeping.
      const isKept = requestId && viewer.subject !== undefined
      const result = await (isKept
        ? actOnce(store, act, requestOf(act.actor, requestId, action, input), work)
        : store.write(act, work))
      // What was read before is old news to the rest of this operation.
      loaders.clear()
      rules = undefined
      indicators.forget()
      return result
    },
  }
  return withOperationClock(context, hands)
}

const byId = <T extends LoggedRow>(store: Store, entity: EntityTarget<T>) =>
  new DataLoader<string, T | undefined>(async (ids) => {
    const { name } = store.read.connection.getMetadata(entity)
    const found = await readingByKeys(name, ids, () =>
      store.read.find(entity, { where: { id: In([...ids]) } as never }),
    )
    const rows = new Map(found.map((row) => [row.id, row]))
    return ids.map((id) => rows.get(id))
  })
