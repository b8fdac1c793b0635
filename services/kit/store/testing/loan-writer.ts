import { expect } from 'vitest'
import type { SubgraphUnderTest } from '../../../../test/support/subgraph.ts'
import { Loan } from '../../deadlines/testing/lending.ts'
import { checkChain, type DatabaseFailure } from '../index.ts'

export const now = '2018-08-13T09:00:00+08:00'

/** Writes loans, and remembers which writes the store acknowledged and how the others failed. */
export interface LoanWriter {
  readonly acknowledged: readonly string[]
  readonly failures: readonly (DatabaseFailure | undefined)[]
  /** Writes one loan with a title of this length; never rejects. */
  write(id: string, length?: number): Promise<void>
  /** Writes loans until one succeeds. */
  untilWritten(name: string): Promise<void>
  /**
   * Expects a whole log, and that the store has each acknowledged loan once and no other, except those of which it said that
   * their outcome is unknown.
   */
  expectExactlyOnce(): Promise<void>
}

/** How long a store may take to become writable again, milliseconds. */
export const waitMs = 60_000

export const loanWriter = ({ store }: SubgraphUnderTest): LoanWriter => {
  const acknowledged: string[] = []
  const failures: (DatabaseFailure | undefined)[] = []
  const unknown = new Set<string>()
  const write = async (id: string, length = 10): Promise<void> => {
    try {
      await store.write({ actor: 'test', now: new Date(now) }, (tx) =>
        tx.create(Loan, loan(id, 'x'.repeat(length)), { kind: 'loan.registered' }),
      )
      acknowledged.push(id)
    } catch (error) {
      const failure = store.failureOf(error)
      failures.push(failure)
      if (failure?.outcome) unknown.add(id)
    }
  }
  return {
    acknowledged,
    failures,
    write,
    untilWritten: async (name) => {
      const before = acknowledged.length
      const deadline = performance.now() + waitMs
      for (let no = 0; acknowledged.length === before; no += 1) {
        if (performance.now() > deadline)
          throw new Error(`No write succeeded within ${waitMs} ms: ${failures.at(-1)?.message}`)
        await write(`${name}-${no}`)
      }
    },
    expectExactlyOnce: async () => {
      const rows = await store.log.read(0, 10_000)
      expect(checkChain(rows)).toBeUndefined()
      const stored = await store.read.find(Loan, { select: { id: true } })
      const ids = stored.map(({ id }) => id).toSorted()
      expect(rows.map(({ subject }) => subject).toSorted()).toEqual(ids.map((id) => `Loan:${id}`))
      const isCertain = (id: string): boolean => !unknown.has(id)
      expect(ids.filter(isCertain)).toEqual(acknowledged.toSorted())
    },
  }
}

const loan = (id: string, title: string) => ({
  id,
  unitId: 'CITY-350200',
  enteredAt: new Date('2018-08-13T01:00:00Z'),
  title,
  lentOn: '2018-08-10',
  extendedTo: null,
  returnedOn: null,
  dueAt: null,
  missedDueDate: false,
})
