import { type Logger, pino } from 'pino'
import { cappedLine } from '../../services/kit/bounds/index.ts'
import type { Config } from '../../services/kit/config/index.ts'
import { logOptions } from '../../services/kit/telemetry/index.ts'

/** JSON lines on stdout; readable ones on a terminal. */
export const logger = (config: Config): Logger =>
  pino({
    ...logOptions(config.LOG_LEVEL, cappedLine),
    ...(process.stdout.isTTY ? { transport: { target: 'pino-pretty' } } : {}),
  })
