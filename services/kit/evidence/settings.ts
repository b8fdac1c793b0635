import type { Config } from '../config/index.ts'
import { limitHosts } from './limit-hosts.ts'
import { fetchPage } from './fetch-page.ts'
import type { FetchPage } from './page-observation.ts'

/** How claims of publication are checked. */
export interface EvidenceSettings {
  readonly look: FetchPage
  readonly recheckMs: number
  /** How long between two rounds beside requests, milliseconds; left out: none. */
  readonly everyMs?: number
}

const product = 'openness-hub-evidence'

/** What the configuration says of evidence checks. One for all services of a process: they share the hosts they visit. */
export const evidenceOf = (config: Config): EvidenceSettings => ({
  look: fetchPage({
    callsPrivate: config.EVIDENCE_PRIVATE === 'allow',
    robots: product,
    userAgent: `${product}${config.EVIDENCE_CONTACT ? ` (+${config.EVIDENCE_CONTACT})` : ''}`,
    connectMs: Math.min(10_000, config.EVIDENCE_TIMEOUT_MS),
    totalMs: config.EVIDENCE_TIMEOUT_MS,
    maxBytes: config.EVIDENCE_MAX_BYTES,
    maxRedirects: 5,
    politely: limitHosts({ perHost: config.EVIDENCE_PER_HOST, pauseMs: config.EVIDENCE_PAUSE_MS }),
  }),
  recheckMs: config.EVIDENCE_RECHECK_DAYS * 86_400_000,
  ...(config.EVIDENCE_EVERY === undefined ? {} : { everyMs: config.EVIDENCE_EVERY * 60_000 }),
})
