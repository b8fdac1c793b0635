export { errorFields } from './log/error-fields.ts'
export { logOptions } from './log/log-options.ts'
export { type Measure, type Sample, serviceMeasure } from './metrics/measure.ts'
export { measureDisk, processRegistry } from './metrics/process-registry.ts'
export { registerMeasures } from './metrics/register-measures.ts'
export {
  currentRequest,
  inRequest,
  requestIdHeader,
  requestIdOf,
  requestScope,
  type RequestScope,
  type TraceContext,
} from './request-scope.ts'
export { startTracing, type TraceSettings } from './tracing/start-tracing.ts'
export { type ActiveSpan, inSpan, isTracing, type Tracer, traceHeaders } from './tracing/tracer.ts'
