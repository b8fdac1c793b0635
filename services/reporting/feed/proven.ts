import { Column, Entity, type EntityManager, Index, PrimaryColumn } from 'typeorm'
import { addDeltas, type CounterDelta, withoutGroup } from '../../kit/indicators/index.ts'

/** What a domain has counted for a unit, summed up from its log: the proof beside the claim. */
@Entity('proven')
@Index(['year', 'taskNumber', 'unitId'])
export class Proven {
  @PrimaryColumn('varchar', { length: 64 })
  indicator!: string

  @PrimaryColumn('varchar', { length: 96 })
  unitId!: string

  @PrimaryColumn('int')
  year!: number

  @Column('int')
  taskNumber!: number

  @Column('int')
  numerator!: number

  @Column('int')
  denominator!: number
}

/** Adds what changes proved. */
export const addProven = (manager: EntityManager, deltas: readonly CounterDelta[]): Promise<void> =>
  addDeltas(manager, 'proven', deltas.filter(({ task }) => task !== 0).map(withoutGroup), {
    more: ({ task }) => ({ task_number: task }),
  })
