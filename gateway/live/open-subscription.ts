import {
  getArgumentValues,
  getVariableValues,
  GraphQLError,
  type FormattedExecutionResult,
} from 'graphql'
import type { FeedSource } from '../../services/kit/store/index.ts'
import type { ValidatedSubscription, OperationRequest } from '../pipeline/operation.ts'
import { changeFilter, type ChangeFilter, isVisible } from '../../services/kit/access/index.ts'
import type { EventStreamOptions } from './event-stream.ts'
import type { FeedFollower } from './feed-follower.ts'
import type { LiveQueries } from './live-queries.ts'
import type { Outlet } from './outlet.ts'
import { rewriteSubscription } from './rewrite-subscription.ts'
import type { Session } from './session.ts'
import { startPosition } from './start-position.ts'

export type Events = AsyncGenerator<FormattedExecutionResult, void, void>

/** Opens a checked subscription, or says why it cannot be followed. */
export type OpenSubscription = (
  subscription: ValidatedSubscription,
  request: OperationRequest,
  session: Session,
  outlet: Outlet,
) => Promise<Events | GraphQLError>

export const openSubscription =
  (
    source: FeedSource,
    follower: FeedFollower,
    stream: (options: EventStreamOptions) => Events,
    live: LiveQueries | undefined,
  ): OpenSubscription =>
  async ({ schema, document, operation }, request, session, outlet) => {
    if (operation.operation === 'query')
      return live?.watch(request) ?? refusal('LIVE_UNAVAILABLE', noLive)
    const query = rewriteSubscription(document, operation)
    const field = query && schema.getSubscriptionType()?.getFields()[query.field.name.value]
    if (!query || !field) return refusal('SUBSCRIPTION_UNKNOWN', 'Subscribe to "changes".')

    const definitions = operation.variableDefinitions ?? []
    const given = getVariableValues(schema, definitions, request.variables ?? {})
    if (given.errors) return refusal('BAD_USER_INPUT', given.errors[0]?.message ?? 'Bad variables.')
    const { after, where } = getArgumentValues(
      field,
      query.field,
      given.coerced,
    ) as ChangesArguments // As the schema says.

    const place = await findPlace(session.resumeAfter ?? after, source, follower)
    if (place instanceof GraphQLError) return place
    const wants = changeFilter(where ?? {})
    const { viewer } = request.context
    return stream({
      ...place,
      query,
      schema,
      request,
      session,
      outlet,
      filter: JSON.stringify(where ?? {}),
      wants(entry) {
        return isVisible(entry, viewer) && wants(entry)
      },
    })
  }

const noLive = 'This gateway hears of no changes, so no query can be live. Leave out "@live".'

interface ChangesArguments {
  readonly after?: string | null
  readonly where?: ChangeFilter | null
}

const findPlace = async (
  after: string | null | undefined,
  source: FeedSource,
  follower: FeedFollower,
): Promise<{ readonly hubId: string; readonly start: number } | GraphQLError> => {
  try {
    const hubId = await source.hubId()
    // The follower may be a moment behind: a cursor is in the future only if the source says so too.
    const near = startPosition(after, hubId, await follower.head())
    const start =
      near instanceof GraphQLError ? startPosition(after, hubId, await source.head()) : near
    return start instanceof GraphQLError ? start : { hubId, start }
  } catch {
    return refusal('SERVICE_UNAVAILABLE', 'The feed cannot be read now. Try again later.')
  }
}

const refusal = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } })
