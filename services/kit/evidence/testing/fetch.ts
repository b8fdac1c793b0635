import { limitHosts } from '../limit-hosts.ts'
import { fetchPage, type FetchPageOptions } from '../fetch-page.ts'

/** Looks without waiting; private addresses are open, since the sites of tests are there. */
export const looking = (more: Partial<FetchPageOptions> = {}) => {
  const look = fetchPage({
    callsPrivate: true,
    userAgent: 'openness-hub-evidence (tests)',
    connectMs: 5_000,
    totalMs: 20_000,
    maxBytes: 1_000_000,
    maxRedirects: 5,
    politely: limitHosts({ perHost: 4, pauseMs: 0 }),
    ...more,
  })
  return (url: string, signal = new AbortController().signal) => look(url, signal)
}
