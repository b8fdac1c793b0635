import { registerEnumType } from 'type-graphql'
import type { Ratio } from '../../../schema/vocabulary/index.ts'
import type { Progress } from './progress.ts'

/** The orders of the rows of a progress table besides that of their keys. */
export enum ProgressRowOrder {
  KEYS = 'KEYS',
  CLOSED_SHARE_DESC = 'CLOSED_SHARE_DESC',
  ON_TIME_SHARE_DESC = 'ON_TIME_SHARE_DESC',
  CLAIMED_DESC = 'CLAIMED_DESC',
  PROVEN_DESC = 'PROVEN_DESC',
  LATE_DESC = 'LATE_DESC',
}

registerEnumType(ProgressRowOrder, {
  name: 'ProgressRowOrder',
  description:
    'An order of the rows of a progress table. Rows of which nothing counts come last; equal rows are ordered by their keys.',
  valuesConfig: {
    KEYS: { description: 'By their keys.' },
    CLOSED_SHARE_DESC: { description: 'By `closedShare`, highest first.' },
    ON_TIME_SHARE_DESC: { description: 'By `onTimeShare`, highest first.' },
    CLAIMED_DESC: { description: 'By `claimed`, highest first.' },
    PROVEN_DESC: { description: 'By `proven`, highest first.' },
    LATE_DESC: { description: 'By `late`, most first.' },
  },
})

type Row = { readonly progress: Progress }

/** Orders the rows of a progress table, which come in the order of their keys. */
export const orderRows = async <R extends Row>(
  rows: readonly R[],
  order: ProgressRowOrder | null | undefined,
): Promise<R[]> => {
  const rank = ranks[order ?? ProgressRowOrder.KEYS]
  if (!rank) return [...rows]
  const ranked = await Promise.all(
    rows.map(async (row) => ({ row, value: await rank(row.progress) })),
  )
  return ranked.toSorted((a, b) => compare(b.value, a.value)).map(({ row }) => row)
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

const share = ({ numerator, denominator }: Ratio): number =>
  denominator === 0 ? -1 : numerator / denominator

type Rank = (progress: Progress) => number | Promise<number>

const ranks: Readonly<Record<ProgressRowOrder, Rank | undefined>> = {
  KEYS: undefined,
  CLOSED_SHARE_DESC: (progress) => share(progress.closedShare()),
  ON_TIME_SHARE_DESC: (progress) => share(progress.onTimeShare()),
  CLAIMED_DESC: (progress) => share(progress.claimed()),
  PROVEN_DESC: async (progress) => share(await progress.proven()),
  LATE_DESC: (progress) => progress.late(),
}
