import { expect } from 'vitest'
import { claimTypes, recordObservation } from '../../services/kit/evidence/index.ts'
import type { CountOutcome } from '../support/outcome-counter.ts'
import { runFileImport } from './file-import.ts'
import { type Outcome, runOperation } from './operations.ts'
import { pickAt, type TestDomain } from './domain.ts'
import type { SingleStep, Observation, DomainStep } from './domain-history.ts'

/** Runs a random history on a domain. */
export const runDomainHistory = async (
  domain: TestDomain,
  steps: readonly DomainStep[],
  countOutcome: CountOutcome,
): Promise<void> => {
  for (const step of steps) {
    if (step.kind === 'clock') {
      domain.advanceClock(step.hours)
      if (step.sweep) await domain.hub.sweep()
      countOutcome('clock')
    } else if (step.kind === 'race') {
      await Promise.all(
        step.steps.map(async (single) => countOutcome(`race ${await runStep(domain, single)}`)),
      )
      await domain.hub.settle()
    } else {
      const head = await domain.hub.store.log.head()
      const outcome = await runStep(domain, step)
      countOutcome(`${step.kind} ${outcome}`)
      // An import that skips bad rows may have stored the others.
      if (outcome === 'refused' && !('skipBad' in step))
        expect(await domain.hub.store.log.head()).toBe(head)
    }
  }
}

const runStep = async (domain: TestDomain, step: SingleStep): Promise<Outcome> => {
  if (step.kind === 'fileImport') return runFileImport(domain, step)
  if (step.kind === 'observation') return recordPageObservation(domain, step)
  const { reporting, hub } = domain
  const unit = 'unit' in step ? pickAt(reporting.ids, step.unit) : undefined
  if (step.kind === 'ruleSwitch') reporting.switchRulePack(step.pack, step.on)
  else if (step.kind === 'move') reporting.move(unit ?? '', pickAt(reporting.ids, step.to) ?? '')
  else if (step.kind === 'expectation')
    reporting.expect(pickAt(reporting.tasks, step.task) ?? 0, unit ?? '', step.counts)
  else return runOperation(domain, step)
  await hub.catchUp()
  // A switched rule pack reschedules open records in the background.
  await hub.settle()
  return 'done'
}

/** Stores an observation of a claimed page as the evidence check does. */
const recordPageObservation = async (
  domain: TestDomain,
  { claim: index, verdict }: Observation,
): Promise<Outcome> => {
  const { store } = domain.hub
  const claims = claimTypes(domain.types)
  const pages = []
  for (const claim of claims)
    for (const { id, url, publishedOn } of await store.read.find(claim.entity))
      if (url !== null && publishedOn !== null) pages.push({ claim, id, url, publishedOn })
  const page = pickAt(pages, index)
  if (!page) return 'skipped'
  const evaluation = { ...(verdict && { verdict }), finding: 'as observed' }
  const options = { at: domain.now, recheckMs: 86_400_000, random: () => 0.5 }
  const author = { actor: 'system', now: domain.now }
  const isStored = await store.write(author, (tx) =>
    recordObservation(tx, page.claim, page, evaluation, options),
  )
  return isStored ? 'done' : 'skipped'
}
