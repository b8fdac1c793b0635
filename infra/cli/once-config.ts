import { type Config, readConfig } from '../../services/kit/config/index.ts'

/** The configuration for a command that does one thing and ends: nothing else is begun beside it. */
export const readOnceConfig = (): Config => ({ ...readConfig(), EVIDENCE_EVERY: undefined })
