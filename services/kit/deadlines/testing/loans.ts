import { someone, type SubgraphUnderTest } from '../../../../test/support/subgraph.ts'
import { Calendar, chinaGazette } from '../../calendar/index.ts'
import { Loan } from './lending.ts'

export const reporter = someone('reporter', 'CITY-350200')

export const lend = async (
  hub: SubgraphUnderTest,
  title: string,
  lentOn: string,
): Promise<string> => {
  const input = { unitId: 'CITY-350200', title, lentOn }
  const { loan } = await hub.act<{ loan: { id: string } }>(
    reporter,
    'registerLoan',
    input,
    '{ loan { id } errors { ... on UserError { message } } }',
  )
  return loan.id
}

/** Many loans at once, due by the rule pack `permit7`. */
export const lendMany = (hub: SubgraphUnderTest, count: number): Promise<unknown> =>
  hub.store.write({ actor: 'test', now: new Date('2018-08-13T01:00:00Z') }, (tx) =>
    tx.createMany(
      Loan,
      Array.from({ length: count }, (_, at) => ({
        id: `loan-${String(at).padStart(4, '0')}`,
        unitId: 'CITY-350200',
        enteredAt: tx.act.now,
        title: `book ${String(at).padStart(4, '0')}`,
        lentOn: '2018-08-10',
        extendedTo: null,
        returnedOn: null,
        dueAt: new Date('2018-08-21T15:59:59.999Z'),
        missedDueDate: false,
      })),
      { kind: 'loan.registered' },
    ),
  )

export const loansOf = async (hub: SubgraphUnderTest): Promise<Record<string, string>> => {
  const found = await hub.store.read.find(Loan, { order: { title: 'ASC' } })
  return Object.fromEntries(
    found.map(({ title, dueAt, missedDueDate }) => [
      title,
      `${dueAt?.toISOString().slice(0, 10) ?? 'no clock'}${missedDueDate ? ' fell due' : ''}`,
    ]),
  )
}

/** The due moments of rescheduled loans from the log: old -> new. */
export const moves = async (hub: SubgraphUnderTest): Promise<readonly string[]> => {
  const rows = await hub.store.log.read(0, 10_000)
  return rows
    .filter(({ kind }) => kind === 'loan.rescheduled')
    .map(({ fields }) => {
      const { dueAtBefore, dueAt, missedDueDate } = JSON.parse(fields) as Record<
        string,
        string | null
      >
      const more = missedDueDate === undefined ? '' : `, fell due ${String(missedDueDate)}`
      return `${dueAtBefore?.slice(0, 10)} -> ${dueAt?.slice(0, 10)}${more}`
    })
}

/** China's calendar with Wednesday 2018-08-15 as an additional day off. */
export const corrected = new Calendar({
  ...chinaGazette,
  entry: (day) =>
    day === '2018-08-15'
      ? { working: false, holiday: { en: 'Typhoon', hant: '颱風', hans: '台风' } }
      : chinaGazette.entry(day),
})
