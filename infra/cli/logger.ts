import { type Logger, pino } from 'pino'
import { cappedLine } from '../../services/kit/bounds/index.ts'
import type { Config } from '../../services/kit/config/index.ts'

/** JSON lines on stdout; readable ones on a terminal. */
export const logger = (config: Config): Logger =>
  pino({
    level: config.LOG_LEVEL,
    hooks: { streamWrite: cappedLine },
    redact: ['req.headers.authorization', 'authorization', 'token'],
    ...(process.stdout.isTTY ? { transport: { target: 'pino-pretty' } } : {}),
  })
