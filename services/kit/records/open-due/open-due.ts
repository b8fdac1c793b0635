import { Column, Entity, type EntityManager, PrimaryColumn } from 'typeorm'

/** How many open records of a unit and all units below it are due at a moment; updated by every write. */
@Entity('open_due')
export class OpenDue {
  @PrimaryColumn('varchar', { length: 96 })
  unitId!: string

  /** ISO 8601, UTC, so that texts are ordered as moments on every database. */
  @PrimaryColumn('varchar', { length: 24 })
  dueAt!: string

  @Column('int')
  records!: number
}

/** The earliest due moment of the open records of a unit and all units below it. */
export const earliestOpenDue = async (
  read: EntityManager,
  unitId: string,
): Promise<Date | undefined> => {
  const rows: readonly { readonly due: string | null }[] = await read.query(
    'SELECT MIN(due_at) AS due FROM open_due WHERE unit_id = ?',
    [unitId],
  )
  const due = rows[0]?.due ?? undefined
  return due === undefined ? undefined : new Date(due)
}
