import type { Logger } from 'pino'
import type { Config } from '../../services/kit/config/index.ts'
import { startTracing, type Tracer } from '../../services/kit/telemetry/index.ts'
import { logger } from './logger.ts'

/**
 * The log of a server, which gets its last line if the process dies of an error, and its traces if they are configured.
 * @param name the name of the process in traces
 */
export const observedProcess = async (
  config: Config,
  name: string,
): Promise<{ readonly log: Logger; readonly tracer: Tracer | undefined }> => {
  const log = logger(config)
  // Node would print the error with all its fields, which can be what a client sent.
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'An error was not handled; the process ends.')
    log.flush(() => process.exit(1))
  })
  return { log, tracer: await startTracing(config, name) }
}
