import { Column, Entity, type EntityManager, Index } from 'typeorm'
import {
  addDeltas,
  type CounterDelta,
  IndicatorCounter,
  withoutGroup,
} from '../../kit/indicators/index.ts'

/** The indicator counters of all domains, summed from their change logs: the proof beside the unit's claim. */
@Entity('proven')
@Index(['year', 'taskNumber', 'unitId'])
export class ProvenCounter extends IndicatorCounter {
  @Column('int')
  taskNumber!: number
}

/** Adds the deltas of changes; indicators that are no condition of a task are no proof. */
export const addProvenDeltas = (
  manager: EntityManager,
  deltas: readonly CounterDelta[],
): Promise<void> =>
  addDeltas(manager, 'proven', deltas.filter(({ task }) => task !== 0).map(withoutGroup), {
    more: ({ task }) => ({ task_number: task }),
  })
