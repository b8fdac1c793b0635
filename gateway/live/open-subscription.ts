import {
  getArgumentValues,
  getVariableValues,
  GraphQLError,
  type FormattedExecutionResult,
} from 'graphql'
import {
  LocalizedGraphQLError,
  localized,
  type LocalizedText,
} from '../../schema/vocabulary/index.ts'
import type { FeedSource } from '../../services/kit/store/index.ts'
import type { ValidatedSubscription, OperationRequest } from '../pipeline/operation.ts'
import { changeFilter, type ChangeCriteria, isVisible } from '../../services/kit/access/index.ts'
import type { CheckFilter } from './check-filter.ts'
import type { EventStreamOptions } from './event-stream.ts'
import type { FeedFollower } from './feed-follower.ts'
import type { LiveQueries } from './live-queries.ts'
import type { EventSink } from './event-sink.ts'
import { rewriteSubscription } from './rewrite-subscription.ts'
import type { Session } from './session.ts'
import { startPosition } from './start-position.ts'

export type Events = AsyncGenerator<FormattedExecutionResult, void, void>

/** Opens a validated subscription or live query, or returns the error that refuses it. */
export type OpenSubscription = (
  subscription: ValidatedSubscription,
  request: OperationRequest,
  session: Session,
  sink: EventSink,
) => Promise<Events | GraphQLError>

export const openSubscription =
  (
    source: FeedSource,
    follower: FeedFollower,
    streamEvents: (options: EventStreamOptions) => Events,
    live: LiveQueries | undefined,
    checkFilter: CheckFilter,
  ): OpenSubscription =>
  async ({ schema, text, document, operation }, request, session, sink) => {
    if (operation.operation === 'query') {
      // Requests that name their documents by hashes would all seem equal.
      const { extensions: _, ...shared } = request
      return live?.subscribe({ ...shared, query: text }) ?? refusal('LIVE_UNAVAILABLE', noLive)
    }
    const query = rewriteSubscription(document, operation)
    const field = query && schema.getSubscriptionType()?.getFields()[query.field.name.value]
    if (!query || !field) return refusal('SUBSCRIPTION_UNKNOWN', subscribeToChanges)

    const definitions = operation.variableDefinitions ?? []
    const given = getVariableValues(schema, definitions, request.variables ?? {})
    if (given.errors) return badVariables(given.errors[0]?.message ?? 'Bad variables.')
    const { after, where } = getArgumentValues(
      field,
      query.field,
      given.coerced,
    ) as ChangesArguments // The schema declares these arguments.

    const unknown = await checkFilter(where ?? {}, request.context)
    if (unknown) return unknown
    const start = await resolveStart(session.resumeAfter ?? after, source, follower)
    if (start instanceof GraphQLError) return start
    const passesFilter = changeFilter(where ?? {})
    const { viewer } = request.context
    return streamEvents({
      ...start,
      query,
      schema,
      request,
      session,
      sink,
      filterKey: JSON.stringify(where ?? {}),
      matches(entry) {
        return isVisible(entry, viewer) && passesFilter(entry)
      },
    })
  }

const noLive = localized(
  'This gateway receives no invalidations, so it has no live queries. Leave out "@live".',
  '此網關收不到失效通知,不支持實時查詢,請去掉 @live。',
)
const subscribeToChanges = localized('Subscribe to "changes".', '請訂閱 changes。')
const unreadable = localized(
  'The feed cannot be read now. Try again later.',
  '目前無法讀取變更流,請稍後重試。',
)

interface ChangesArguments {
  readonly after?: string | null
  readonly where?: ChangeCriteria | null
}

const resolveStart = async (
  after: string | null | undefined,
  source: FeedSource,
  follower: FeedFollower,
): Promise<{ readonly hubId: string; readonly start: number } | GraphQLError> => {
  try {
    const hubId = await source.hubId()
    // The follower may lag: a cursor is in the future only if the source confirms it.
    const near = startPosition(after, hubId, await follower.head())
    const start =
      near instanceof GraphQLError ? startPosition(after, hubId, await source.head()) : near
    return start instanceof GraphQLError ? start : { hubId, start }
  } catch {
    return refusal('SERVICE_UNAVAILABLE', unreadable)
  }
}

/** As graphql-js says it. */
const badVariables = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

const refusal = (code: string, text: LocalizedText): GraphQLError =>
  new LocalizedGraphQLError(text, { extensions: { code } })
