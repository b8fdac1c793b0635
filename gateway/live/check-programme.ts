import { GraphQLError } from 'graphql'
import type { OperationContext } from '../pipeline/operation.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'

/** Refuses a subscription to an unknown programme, which would never deliver anything. */
export type CheckProgramme = (
  id: string,
  context: OperationContext,
) => Promise<GraphQLError | undefined>

const query = 'query ($id: ID!) { programme(id: $id) { id } }'

export const programmeCheck =
  (pipeline: Pipeline): CheckProgramme =>
  async (id, subscriber) => {
    // Without `defer`, the pipeline executes the query at once.
    const { defer: _, ...context } = subscriber
    const { result } = await pipeline.run({
      query,
      variables: { id },
      context: { ...context, transport: 'event' },
    })
    const { data, errors } = result
    if (errors || !data)
      return new GraphQLError('The programmes cannot be read now. Try again later.', {
        extensions: { code: 'SERVICE_UNAVAILABLE' },
      })
    return data['programme']
      ? undefined
      : new GraphQLError(`There is no programme "${id}".`, {
          extensions: { code: 'BAD_USER_INPUT' },
        })
  }
