import type { Logger } from 'pino'
import type { Tracer } from '../../services/kit/telemetry/index.ts'

/** Lets running work end when the process is asked to stop; a second signal stops it at once. */
export const onStop = (log: Logger, close: () => Promise<void>, tracer?: Tracer): void => {
  let stopping = false
  const stop = (signal: string): void => {
    if (stopping) process.exit(1)
    stopping = true
    log.info({ signal }, 'stopping')
    const closed = close().then(() =>
      // A collector that is down must not keep the process from ending well.
      tracer?.close().catch((error: unknown) => log.warn({ err: error }, 'traces were not sent')),
    )
    closed.then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
