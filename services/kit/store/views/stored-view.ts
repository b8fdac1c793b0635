import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A view that this hub made in the database, so that it is made anew only when its statement changes. */
@Entity('stored_view')
export class StoredView {
  @PrimaryColumn('varchar', { length: 64 })
  name!: string

  /** SHA-256 of its statement, hexadecimal. */
  @Column('varchar', { length: 64 })
  digest!: string
}
