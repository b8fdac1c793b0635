import { setTimeout as delay } from 'node:timers/promises'
import {
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import type { ActiveSpan, SpanOptions, Tracer } from './tracer.ts'

/** Time for the last spans when a process ends, milliseconds: its collector may be down. */
const closeMs = 3_000

/** Records spans with OpenTelemetry, which reads its own settings (OTEL_*), and exports them over OTLP. */
export const openTelemetryTracer = (name: string): Tracer => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': name }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  })
  const tracer = provider.getTracer('openness-hub')

  return {
    inSpan(name, options, work) {
      const { kind = 'INTERNAL', attributes = {} } = options
      return tracer.startActiveSpan(
        name,
        { kind: SpanKind[kind], attributes },
        parentOf(options),
        (span) => record(span, work),
      )
    },
    headers() {
      const headers: Record<string, string> = {}
      propagation.inject(context.active(), headers)
      return headers
    },
    traceId: () => trace.getActiveSpan()?.spanContext().traceId,
    close: () => Promise.race([provider.shutdown(), delay(closeMs, undefined, { ref: false })]),
  }
}

const parentOf = ({ parent, isRoot = false }: SpanOptions): Context => {
  if (parent) return propagation.extract(ROOT_CONTEXT, parent)
  return isRoot ? ROOT_CONTEXT : context.active()
}

const record = async <T>(span: Span, work: (active: ActiveSpan) => Promise<T>): Promise<T> => {
  const fail = (code: string): void => {
    span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', code)
  }
  try {
    return await work({
      rename: (name) => void span.updateName(name),
      set: (attributes) => void span.setAttributes(attributes),
      fail,
    })
  } catch (error) {
    fail(codeOf(error))
    throw error
  } finally {
    span.end()
  }
}

/** The message is left out, since it may quote what a client sent. */
const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'Error'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
