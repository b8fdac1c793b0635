import { say } from './command-locale.ts'
import {
  checkWithLease,
  countDue,
  evidenceSettings,
  parallelHosts,
} from '../../services/kit/evidence/index.ts'
import { withClaimStores } from './claim-stores.ts'
import { progressBar } from './progress-bar.ts'

/** `hub check evidence`: one round; Ctrl-C ends it, and the results so far stay. */
export const checkEvidence = async (
  name: string | undefined,
  limit: number | undefined,
): Promise<void> => {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  await withClaimStores(name, async (claimStores, { now }, config) => {
    const { fetchPage, recheckMs } = evidenceSettings(config)
    const counts = { confirmed: 0, refuted: 0, undetermined: 0, outdated: 0 }
    const due = await Promise.all(
      claimStores.flatMap(({ store, types }) =>
        types.map((type) => countDue(store.read, type, now())),
      ),
    )
    const all = due.reduce((sum, count) => sum + count, 0)
    const total = Math.min(all, limit ?? all)
    const bar = progressBar('{bar} {value} of {total} pages')
    bar.start(total, 0)
    let checked = 0
    let isBusy = false
    for (const { store, types } of claimStores) {
      if (checked >= total) break
      const roundCounts = await checkWithLease(store, types, {
        fetchPage,
        recheckMs,
        now,
        parallelHosts,
        random: Math.random,
        actor: 'hub check evidence',
        limit: total - checked,
        signal: stop.signal,
        onCheck: () => bar.update((checked += 1)),
      })
      if (!roundCounts) isBusy = true
      for (const key of ['confirmed', 'refuted', 'undetermined', 'outdated'] as const)
        counts[key] += roundCounts?.[key] ?? 0
    }
    bar.stop()
    if (isBusy)
      say(
        'Another process is checking evidence; try again later.',
        '另一進程正在核查佐證,請稍後重試。',
      )
    const { confirmed, refuted, undetermined, outdated } = counts
    const [changed, more] = [outdated > 0, all - checked]
    say(
      `${checked} pages: ${confirmed} confirmed, ${refuted} refuted, ${undetermined} undetermined${changed ? `, ${outdated} changed meanwhile` : ''}. ${more} more are due.`,
      `${checked} 個網頁:屬實 ${confirmed},不屬實 ${refuted},未能核查 ${undetermined}${changed ? `,期間已更改 ${outdated}` : ''}。另有 ${more} 個待核查。`,
    )
    process.exitCode = isBusy ? 1 : 0
  })
}
