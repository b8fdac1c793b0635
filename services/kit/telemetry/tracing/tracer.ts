import type { TraceContext } from '../request-scope.ts'

export type SpanAttributes = Readonly<Record<string, string | number | boolean>>

export interface SpanOptions {
  readonly kind?: 'SERVER' | 'CLIENT' | 'INTERNAL'
  readonly attributes?: SpanAttributes
  /** The span of a caller in another process; the running span if left out. */
  readonly parent?: TraceContext | undefined
  /** Begins a trace of its own. */
  readonly isRoot?: boolean
}

/** A span while its work runs. */
export interface ActiveSpan {
  rename(name: string): void
  set(attributes: SpanAttributes): void
  /** Marks the work as failed, by a code: messages may quote what a client sent. */
  fail(code: string): void
}

/** Records spans. Its implementation is loaded only when traces are configured. */
export interface Tracer {
  inSpan<T>(name: string, options: SpanOptions, work: (span: ActiveSpan) => Promise<T>): Promise<T>
  /** The headers that continue the running trace in another process. */
  headers(): Readonly<Record<string, string>>
  traceId(): string | undefined
  /** Sends what is recorded. */
  close(): Promise<void>
}

let tracer: Tracer | undefined

/** Sets the tracer of this process. */
export const useTracer = (one: Tracer | undefined): void => {
  tracer = one
}

export const isTracing = (): boolean => tracer !== undefined

const unrecorded: ActiveSpan = { rename: () => {}, set: () => {}, fail: () => {} }

/** Runs the work in a span, or without one where traces are not configured. */
export const inSpan = <T>(
  name: string,
  options: SpanOptions,
  work: (span: ActiveSpan) => Promise<T>,
): Promise<T> => (tracer ? tracer.inSpan(name, options, work) : work(unrecorded))

export const traceHeaders = (): Readonly<Record<string, string>> => tracer?.headers() ?? {}

export const currentTraceId = (): string | undefined => tracer?.traceId()
