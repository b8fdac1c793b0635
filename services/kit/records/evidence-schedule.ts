import { Column, Entity, PrimaryColumn } from 'typeorm'

/** When a claimed page is checked next. */
@Entity('evidence_schedule')
export class EvidenceSchedule {
  /** The class of the record, e.g. `PolicyDocument`. */
  @PrimaryColumn('varchar', { name: 'noun', length: 64 })
  entity!: string

  @PrimaryColumn('varchar', { length: 96 })
  recordId!: string

  /** Consecutive checks without a verdict. */
  @Column('int')
  attempts!: number

  @Column('datetime', { precision: 3 })
  nextAt!: Date
}
