import { hostLimiter } from '../limit-hosts.ts'
import { pageFetcher, type FetchPageOptions } from '../fetch-page.ts'

/** Fetches without pauses; private addresses are allowed, since the sites of tests have them. */
export const fetching = (more: Partial<FetchPageOptions> = {}) => {
  const fetchPage = pageFetcher({
    callsPrivate: true,
    userAgent: 'openness-hub-evidence (tests)',
    connectMs: 5_000,
    totalMs: 20_000,
    maxBytes: 1_000_000,
    maxRedirects: 5,
    limitHost: hostLimiter({ perHost: 4, pauseMs: 0 }),
    ...more,
  })
  return (url: string, signal = new AbortController().signal) => fetchPage(url, signal)
}
