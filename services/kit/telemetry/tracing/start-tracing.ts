import { useTracer, type Tracer } from './tracer.ts'

/** The standard settings of OpenTelemetry that decide whether there are traces; its packages read the others themselves. */
export interface TraceSettings {
  readonly OTEL_SDK_DISABLED?: string | undefined
  readonly OTEL_TRACES_EXPORTER?: string | undefined
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined
  readonly OTEL_EXPORTER_OTLP_TRACES_ENDPOINT?: string | undefined
}

/** Whether an exporter or an address for traces is configured. */
export const wantsTraces = (settings: TraceSettings): boolean => {
  if (settings.OTEL_SDK_DISABLED === 'true' || settings.OTEL_TRACES_EXPORTER === 'none')
    return false
  return Boolean(
    settings.OTEL_TRACES_EXPORTER ??
    settings.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ??
    settings.OTEL_EXPORTER_OTLP_ENDPOINT,
  )
}

/**
 * Starts to record and export traces if they are configured. Call it before databases are opened.
 * @param name the name of the process in traces, unless OTEL_SERVICE_NAME says another
 */
export const startTracing = async (
  settings: TraceSettings,
  name: string,
): Promise<Tracer | undefined> => {
  if (!wantsTraces(settings)) return undefined
  const { openTelemetryTracer } = await import('./open-telemetry.ts')
  const tracer = openTelemetryTracer(name)
  useTracer(tracer)
  return tracer
}
