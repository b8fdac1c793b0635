import { expect } from 'vitest'
import { claimTypes, recordObservation } from '../../services/kit/evidence/index.ts'
import type { Note } from '../dependencies/run-hub-history.ts'
import { bringIn } from './file-import.ts'
import { type Outcome, take } from './operations.ts'
import { at, type Domain } from './domain.ts'
import type { Alone, Look, Step } from './domain-history.ts'

/** Lets a domain live through a history. */
export const liveThrough = async (
  domain: Domain,
  steps: readonly Step[],
  note: Note,
): Promise<void> => {
  for (const step of steps) {
    if (step.kind === 'clock') {
      domain.pass(step.hours)
      if (step.sweep) await domain.hub.sweep()
      note('clock')
    } else if (step.kind === 'race') {
      await Promise.all(step.steps.map(async (one) => note(`race ${await done(domain, one)}`)))
      await domain.hub.settle()
    } else {
      const head = await domain.hub.store.log.head()
      const outcome = await done(domain, step)
      note(`${step.kind} ${outcome}`)
      // With bad rows skipped some of a file may be in.
      if (outcome === 'refused' && !('skipBad' in step))
        expect(await domain.hub.store.log.head()).toBe(head)
    }
  }
}

const done = async (domain: Domain, step: Alone): Promise<Outcome> => {
  if (step.kind === 'bulk') return bringIn(domain, step)
  if (step.kind === 'look') return look(domain, step)
  const { reporting, hub } = domain
  const unit = 'unit' in step ? at(reporting.ids, step.unit) : undefined
  if (step.kind === 'law') reporting.switchLaw(step.pack, step.on)
  else if (step.kind === 'move') reporting.move(unit ?? '', at(reporting.ids, step.to) ?? '')
  else if (step.kind === 'expect')
    reporting.expect(at(reporting.tasks, step.task) ?? 0, unit ?? '', step.counts)
  else return take(domain, step)
  await hub.catchUp()
  // A clock of law moves open records beside requests.
  await hub.settle()
  return 'done'
}

/** What a look at a claimed page showed is kept, as the checker keeps it. */
const look = async (domain: Domain, { which, verdict }: Look): Promise<Outcome> => {
  const { store } = domain.hub
  const claims = claimTypes(domain.types)
  const all = []
  for (const claim of claims)
    for (const { id, url, publishedOn } of await store.read.find(claim.entity))
      if (url !== null && publishedOn !== null) all.push({ claim, id, url, publishedOn })
  const one = at(all, which)
  if (!one) return 'left'
  const judged = { ...(verdict && { verdict }), finding: 'as seen' }
  const options = { at: domain.now, recheckMs: 86_400_000, random: () => 0.5 }
  const author = { actor: 'system', now: domain.now }
  const isKept = await store.write(author, (tx) =>
    recordObservation(tx, one.claim, one, judged, options),
  )
  return isKept ? 'done' : 'left'
}
