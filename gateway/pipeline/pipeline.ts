import { ApolloServer, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { FormattedExecutionResult } from 'graphql'
import type { Logger } from 'pino'
import { cappedErrors } from '../../services/kit/bounds/index.ts'
import type { Limits } from '../limits.ts'
import type { FollowedSupergraph } from '../execution/followed-supergraph.ts'
import { trackAdmissions } from './admissions.ts'
import { admitOperation } from './admit-operation.ts'
import { apolloGateway } from './apollo-gateway.ts'
import { errorReporter } from './error-reporter.ts'
import { deferSubscription } from './defer-subscription.ts'
import { refusePersistedQuery } from './persisted-query.ts'
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

export const startPipeline = async (
  supergraph: FollowedSupergraph,
  limits: Limits,
  log: Logger,
): Promise<Pipeline> => {
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
    introspection: true,
    logger: log,
    plugins: [
      admitOperation(limits, admissions),
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
    async run({ query, operationName, variables, extensions, method, context }) {
      const refusal = refusePersistedQuery({ query, extensions })
      if (refusal) return { result: { errors: [refusal.toJSON()] }, status: 400, headers: {} }
      let admitted: AdmittedOperation | undefined
      const onAdmitted = (operation: AdmittedOperation) => (admitted = operation)
      const { body, http } = await server.executeOperation(
        {
          ...(query !== undefined && { query }),
          ...(operationName !== undefined && { operationName }),
          ...(variables !== undefined && { variables }),
          ...(extensions !== undefined && { extensions }),
          ...(method && { http: { method, headers: new HeaderMap(), search: '', body: '' } }),
        },
        { contextValue: { ...context, onAdmitted } },
      )
      if (body.kind !== 'single') throw new Error('The pipeline supports no incremental delivery.')
      return {
        ...(admitted && { operation: admitted }),
        result: withCappedErrors(body.singleResult),
        status: http.status,
        headers: Object.fromEntries(http.headers),
      }
    },
    close: () => server.stop(),
  }
}

const withCappedErrors = (result: FormattedExecutionResult): FormattedExecutionResult =>
  result.errors ? { ...result, errors: cappedErrors(result.errors) } : result
