import { isDone } from '../../design/is-done.ts'
import { shareOf } from '../../design/numbers.ts'
import type { TaskUnitsQuery } from './task-units.generated.ts'

export type UnitOfTask = NonNullable<TaskUnitsQuery['task']>['assignments']['nodes'][number]

/** The units farthest from done first: the latest, then the unfinished by what they claim and prove, then the done. */
export const unitsInOrder = (nodes: readonly UnitOfTask[]): readonly UnitOfTask[] =>
  nodes.toSorted((one, other) => distanceOf(other) - distanceOf(one))

const distanceOf = ({ lateness, light, state, claimed, proof }: UnitOfTask): number => {
  const late = light === 'RED' ? 10 + (lateness?.workingDays ?? 0) : 0
  const soon = light === 'YELLOW' ? 4 : 0
  const open = isDone(state) ? 0 : 2
  const unproven = proof?.met ? 1 - (shareOf(proof.met) ?? 1) : 0
  return late + soon + open + (1 - (shareOf(claimed) ?? 0)) + unproven
}
