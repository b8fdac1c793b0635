import { GraphQLError } from 'graphql'
import { LocalizedGraphQLError, localized } from '../../schema/vocabulary/index.ts'
import type { ChangeCriteria } from '../../services/kit/access/index.ts'
import type { OperationContext } from '../pipeline/operation.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'

/** Refuses a subscription to an unknown unit, task or programme, which would never deliver anything. */
export type CheckFilter = (
  where: ChangeCriteria,
  context: OperationContext,
) => Promise<GraphQLError | undefined>

/** The arguments that name something; the others are checked by the schema. */
const naming = ['units', 'tasks', 'programme']

const unreadable = localized(
  'The units, tasks and programmes cannot be read now. Try again later.',
  '目前無法讀取單位、任務和方案,請稍後重試。',
)

const query = 'query ($where: ChangeFilter) { latestCursor(where: $where) }'

export const filterCheck =
  (pipeline: Pipeline): CheckFilter =>
  async (where, subscriber) => {
    const named = Object.entries(where).filter(
      ([argument, names]) => naming.includes(argument) && names !== null && names !== undefined,
    )
    if (named.length === 0) return
    // Without `defer`, the pipeline executes the query at once.
    const { defer: _, ...context } = subscriber
    const { result } = await pipeline.run({
      query,
      variables: { where: Object.fromEntries(named) },
      context: { ...context, transport: 'event' },
    })
    const [error] = result.errors ?? []
    if (!error && result.data) return
    const { code } = error?.extensions ?? {}
    return error && code === 'BAD_USER_INPUT'
      ? new GraphQLError(error.message, { extensions: { code } })
      : new LocalizedGraphQLError(unreadable, { extensions: { code: 'SERVICE_UNAVAILABLE' } })
  }
