import { ApolloServer, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { type FormattedExecutionResult, GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { messageOf, type Locale } from '../../schema/vocabulary/index.ts'
import { cappedErrors } from '../../services/kit/bounds/index.ts'
import type { Limits } from '../limits.ts'
import type { FollowedSupergraph } from '../execution/followed-supergraph.ts'
import { trackAdmissions } from './admissions.ts'
import { admitOperation } from './admit-operation.ts'
import { apolloGateway } from './apollo-gateway.ts'
import type { Documents } from './documents.ts'
import { errorReporter } from './error-reporter.ts'
import { deferSubscription } from './defer-subscription.ts'
import { localizeErrors } from './localize-errors.ts'
import { reportAdmitted } from './report-admitted.ts'
import type {
  AdmittedOperation,
  OperationContext,
  OperationRequest,
  OperationResponse,
} from './operation.ts'

/** Parses, validates, limits and executes the operations of all transports. */
export interface Pipeline {
  run(request: OperationRequest): Promise<OperationResponse>
  close(): Promise<void>
}

export interface PipelineOptions {
  readonly supergraph: FollowedSupergraph
  readonly limits: Limits
  readonly log: Logger
  readonly documents: Documents
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean
}

export const startPipeline = async (options: PipelineOptions): Promise<Pipeline> => {
  const { supergraph, limits, log, documents, introspection } = options
  const errors = errorReporter(log)
  const admissions = trackAdmissions()
  const server = new ApolloServer<OperationContext>({
    gateway: apolloGateway(supergraph, admissions),
    parseOptions: { maxTokens: limits.tokens },
    // `admitOperation` validates, after it has bounded the document.
    dangerouslyDisableValidation: true,
    formatError: errors.format,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // `documents` has them.
    persistedQueries: false,
    introspection,
    logger: log,
    plugins: [
      admitOperation({ limits, introspection }, admissions),
      reportAdmitted,
      deferSubscription,
      errors.plugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
  await server.start()

  return {
    async run({ query: given, operationName, variables, extensions, method, context }) {
      const request = { query: given === '' ? undefined : given, extensions }
      // The gateway itself executes the selections of subscriptions and the queries of reports.
      const isOwn = context.transport === 'event' || context.transport === 'report'
      const query = isOwn ? request.query : documents.resolve(request)
      if (query instanceof GraphQLError) return refused(query, context.locale)
      let admitted: AdmittedOperation | undefined
      const onAdmitted = (operation: AdmittedOperation) => (admitted = operation)
      const { body, http } = await server.executeOperation(
        {
          ...(query !== undefined && { query }),
          ...(operationName !== undefined && { operationName }),
          ...(variables !== undefined && { variables }),
          ...(method && { http: { method, headers: new HeaderMap(), search: '', body: '' } }),
        },
        { contextValue: { ...context, onAdmitted } },
      )
      if (body.kind !== 'single') throw new Error('The pipeline supports no incremental delivery.')
      if ('data' in body.singleResult) documents.register(request)
      return {
        ...(admitted && { operation: admitted }),
        result: withCappedErrors(localizeErrors(body.singleResult, context.locale)),
        status: http.status,
        headers: Object.fromEntries(http.headers),
      }
    },
    close: () => server.stop(),
  }
}

const refused = (error: GraphQLError, locale: Locale): OperationResponse => ({
  result: { errors: [{ ...error.toJSON(), message: messageOf(error, locale) }] },
  status: 400,
  headers: {},
})

const withCappedErrors = (result: FormattedExecutionResult): FormattedExecutionResult =>
  result.errors ? { ...result, errors: cappedErrors(result.errors) } : result
