import { Column, Entity, type EntityManager, Index } from 'typeorm'
import {
  addDeltas,
  type CounterDelta,
  IndicatorCounter,
  withoutGroup,
} from '../../kit/indicators/index.ts'
import { topicOfCondition } from '../task/topics.ts'

/** The indicator counters of all domains, summed from their change logs: the proof beside the unit's claim. */
@Entity('proven')
@Index(['topic', 'year', 'unitId'])
export class ProvenCounter extends IndicatorCounter {
  /** The topic of the indicator, e.g. `platforms.hotlines`. */
  @Column('varchar', { length: 96 })
  topic!: string
}

/** Adds the deltas of changes; indicators that are no condition of a task are no proof. */
export const addProvenDeltas = (
  manager: EntityManager,
  deltas: readonly CounterDelta[],
): Promise<void> =>
  addDeltas(manager, 'proven', deltas.filter(isCondition).map(withoutGroup), {
    more: ({ indicator }) => ({ topic: topicOfCondition(indicator) ?? '' }),
  })

/** Whether the counter of an indicator is proof. */
export const isCondition = ({ indicator }: Pick<CounterDelta, 'indicator'>): boolean =>
  topicOfCondition(indicator) !== undefined
