import type { Logger } from 'pino'

/** Lets running work end when the process is asked to stop; a second signal stops it at once. */
export const onStop = (log: Logger, close: () => Promise<void>): void => {
  let stopping = false
  const stop = (signal: string): void => {
    if (stopping) process.exit(1)
    stopping = true
    log.info({ signal }, 'stopping')
    close().then(
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
