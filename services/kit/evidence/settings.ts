import type { Config } from '../config/index.ts'
import { pageFetcher } from './fetch-page.ts'
import { hostLimiter } from './limit-hosts.ts'
import type { FetchPage } from './page-observation.ts'

/** How publication claims are checked. */
export interface EvidenceSettings {
  readonly fetchPage: FetchPage
  /** How long after a conclusive check a page is checked again, milliseconds. */
  readonly recheckMs: number
  /** The interval of rounds in the background, milliseconds; left out: no rounds. */
  readonly everyMs?: number
}

const product = 'openness-hub-evidence'

/** The settings of a process. All of its services share them, since the limits per host are shared. */
export const evidenceSettings = (config: Config): EvidenceSettings => ({
  fetchPage: pageFetcher({
    callsPrivate: config.EVIDENCE_PRIVATE === 'allow',
    robots: product,
    userAgent: `${product}${config.EVIDENCE_CONTACT ? ` (+${config.EVIDENCE_CONTACT})` : ''}`,
    connectMs: Math.min(10_000, config.EVIDENCE_TIMEOUT_MS),
    totalMs: config.EVIDENCE_TIMEOUT_MS,
    maxBytes: config.EVIDENCE_MAX_BYTES,
    maxRedirects: 5,
    limitHost: hostLimiter({
      perHost: config.EVIDENCE_PER_HOST,
      pauseMs: config.EVIDENCE_PAUSE_MS,
    }),
  }),
  recheckMs: config.EVIDENCE_RECHECK_DAYS * 86_400_000,
  ...(config.EVIDENCE_EVERY === undefined ? {} : { everyMs: config.EVIDENCE_EVERY * 60_000 }),
})
