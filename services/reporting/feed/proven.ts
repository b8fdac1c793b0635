import { Column, Entity, type EntityManager, PrimaryColumn } from 'typeorm'
import { type CounterDelta, sumUp } from '../../kit/indicator/counter.ts'

/** What a domain has counted for a unit, summed up from its log: the proof beside the claim. */
@Entity('proven')
export class Proven {
  @PrimaryColumn('varchar', { length: 64 })
  indicator!: string

  @PrimaryColumn('varchar', { length: 96 })
  unitId!: string

  @PrimaryColumn('int')
  year!: number

  @Column('int')
  taskNo!: number

  @Column('int')
  numerator!: number

  @Column('int')
  denominator!: number
}

/** Adds what changes proved. */
export const addProven = async (
  manager: EntityManager,
  deltas: readonly CounterDelta[],
): Promise<void> => {
  const insert =
    'INSERT INTO proven (indicator, unit_id, year, task_no, numerator, denominator) VALUES (?, ?, ?, ?, ?, ?)'
  const add =
    manager.connection.options.type === 'mysql'
      ? 'ON DUPLICATE KEY UPDATE numerator = numerator + VALUES(numerator), denominator = denominator + VALUES(denominator)'
      : 'ON CONFLICT (indicator, unit_id, year) DO UPDATE SET numerator = numerator + excluded.numerator, denominator = denominator + excluded.denominator'
  for (const { indicator, unitId, year, task, numerator, denominator } of sumUp(deltas))
    await manager.query(`${insert} ${add}`, [indicator, unitId, year, task, numerator, denominator])
}
