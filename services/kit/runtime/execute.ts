import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  specifiedRules,
  validate,
} from 'graphql'
import { LocalizedGraphQLError, type Locale } from '../../../schema/vocabulary/index.ts'
import {
  operationClock,
  type ResponseDependencies,
  trackingReads,
  Reads,
  withOperationClock,
} from '../store/index.ts'
import { masked } from '../graphql/index.ts'
import {
  type Identify,
  IdentityProviderUnavailable,
  InvalidToken,
  type Viewer,
} from '../identity/index.ts'
import { createContext, type ContextOptions } from '../operation/index.ts'
import { ReplicatedCalendarYear } from '../rules/index.ts'
import { inSpan, type TraceContext } from '../telemetry/index.ts'
import type { Subgraph } from './subgraph.ts'

export interface SubgraphRequest {
  readonly document: DocumentNode
  readonly variables?: Readonly<Record<string, unknown>> | undefined
  readonly operationName?: string | undefined
  /** The `Authorization` header of the client; verified here again. */
  readonly authorization?: string | undefined
  /** The locale of texts; the hub's default if left out. */
  readonly locale?: Locale | undefined
  /** The span of the caller in another process. */
  readonly parent?: TraceContext
  /** Cancels a request to a subgraph that runs elsewhere. */
  readonly signal?: AbortSignal | undefined
}

export interface ExecutorOptions extends ContextOptions {
  readonly identify: Identify
  readonly onError: (error: unknown, doing: string) => void
}

/** Answers operations on one subgraph. A query's result reports its dependencies in `extensions.dependencies`. */
export const subgraphExecutor =
  (subgraph: Subgraph, parts: ExecutorOptions) =>
  (request: SubgraphRequest): Promise<ExecutionResult> => {
    const { parent } = request
    const kind = parent ? 'SERVER' : 'INTERNAL'
    const work = () => executeIn(subgraph, parts, request)
    return inSpan(`subgraph ${subgraph.name}`, { kind, parent }, work)
  }

const executeIn = async (
  subgraph: Subgraph,
  parts: ExecutorOptions,
  request: SubgraphRequest,
): Promise<ExecutionResult> => {
  const { document, variables, operationName, locale = parts.locale } = request
  const { store } = parts
  const errors = validated(subgraph.schema, document)
  if (errors.length > 0) return { errors }
  const mask = {
    locale,
    failureOf: (error: unknown) => store.failureOf(error),
    log: (error: unknown) => parts.onError(error, `${subgraph.name} answers`),
  }
  const viewer = await parts.identify(request.authorization).catch(asRefusal)
  if (viewer instanceof GraphQLError) return masked({ errors: [viewer] }, mask)
  const clock = operationClock(parts.now())
  const contextValue = withOperationClock(
    subgraph.context(createContext({ ...parts, locale, clock }, viewer)),
    clock,
  )
  const isRead = isQuery(document)
  const head = isRead ? await store.log.head().catch(failed) : 0
  if (head instanceof GraphQLError) return masked({ errors: [head] }, mask)
  const reads = new Reads()
  // Working days are counted from memory, so every response depends on the imported years of the calendar.
  reads.addEntity(ReplicatedCalendarYear.name)
  const result = await trackingReads(reads, async () =>
    execute({
      schema: subgraph.schema,
      document,
      variableValues: variables ?? {},
      operationName: operationName ?? null,
      contextValue,
    }),
  )
  const safe = masked(result, mask)
  return isRead
    ? { ...safe, extensions: { dependencies: dependenciesOf(store.service, head, reads) } }
    : safe
}

/** The gateway has verified the token, but a key may have been withdrawn since. */
const asRefusal = (error: unknown): Viewer | GraphQLError => {
  if (error instanceof InvalidToken)
    return new LocalizedGraphQLError(error.text, { extensions: { code: 'UNAUTHENTICATED' } })
  if (error instanceof IdentityProviderUnavailable)
    return new LocalizedGraphQLError(error.text, {
      extensions: { code: error.code, retryable: true },
    })
  throw error
}

/** The error of an operation that could not begin. */
const failed = (error: unknown): GraphQLError =>
  new GraphQLError('The log cannot be read now.', {
    originalError: error instanceof Error ? error : new Error(String(error)),
  })

const validations = new WeakMap<DocumentNode, readonly GraphQLError[]>()

/** A document is sent to one subgraph only, again and again. Execution would ignore unknown fields of inputs. */
const validated = (schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] => {
  const known = validations.get(document)
  if (known) return known
  const errors = validate(schema, document, specifiedRules, { maxErrors: 20 })
  validations.set(document, errors)
  return errors
}

const dependenciesOf = (
  service: string,
  seq: number,
  { tags, validUntil }: Reads,
): ResponseDependencies => ({
  service,
  seq,
  tags,
  ...(validUntil && { validUntil: validUntil.toISOString() }),
})

const isQuery = ({ definitions }: DocumentNode): boolean =>
  definitions.every((node) => node.kind !== Kind.OPERATION_DEFINITION || node.operation === 'query')
