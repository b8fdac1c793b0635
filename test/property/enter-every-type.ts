import { expect } from 'vitest'
import type { TestDomain } from './domain.ts'
import { runOperation } from './operations.ts'

/** Enough for every type: random values are refused now and then. */
const maxAttempts = 100

/** Enters a record of every type of the domain, so that every history covers all types. */
export const enterEveryType = async (domain: TestDomain, seed: number): Promise<void> => {
  for (const [type, { name }] of domain.types.entries())
    expect(await enterOne(domain, type, seed), `no ${name} could be entered`).toBe(true)
}

const enterOne = async (domain: TestDomain, type: number, seed: number): Promise<boolean> => {
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    const index = seed + type + attempt
    const outcome = await runOperation(domain, {
      kind: 'enter',
      type,
      unit: index,
      record: 0,
      seed: index,
      twice: false,
    })
    if (outcome === 'done') return true
  }
  return false
}
