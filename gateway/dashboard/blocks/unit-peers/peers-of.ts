import { shareOf } from '../../design/numbers.ts'
import type { UnitPeersQuery } from './unit-peers.generated.ts'

/** Below this number of assignments one more or less moves the share by ten points. */
export const fewAssignments = 10

/** Units of the same kind below the same government that have assignments, the highest share of closed ones first. */
export const peersOf = ({ unit, progress }: UnitPeersQuery) =>
  progress.rows
    .flatMap(({ keys: [key], progress: sums }) => (key?.unit ? [{ ...key.unit, sums }] : []))
    .filter(
      ({ kind, parent, sums }) =>
        kind === unit?.kind && parent?.id === unit?.parent?.id && sums.total > 0,
    )
    .toSorted(
      (one, other) => (shareOf(other.sums.closedShare) ?? 0) - (shareOf(one.sums.closedShare) ?? 0),
    )
