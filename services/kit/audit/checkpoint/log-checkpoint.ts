import { Column, Entity, type EntityManager, MoreThan, PrimaryColumn } from 'typeorm'
import { pagesOf } from '../../store/index.ts'

/** A signed statement about where a log of this database stood. */
@Entity('log_checkpoint')
export class LogCheckpoint {
  /** The log: that of the service, or `feed`. */
  @PrimaryColumn('varchar', { length: 64 })
  log!: string

  /** 1, 2, 3 … without gaps, so that a deleted checkpoint is noticed. */
  @PrimaryColumn('int')
  number!: number

  /** The position in the log. */
  @Column('bigint', { transformer: { to: Number, from: Number } })
  seq!: number

  /** The compact JWS; see `CheckpointStatement` for what it states. */
  @Column('text')
  statement!: string
}

/** The newest checkpoint of a log; undefined without one. */
export const lastCheckpoint = async (
  manager: EntityManager,
  log: string,
): Promise<LogCheckpoint | undefined> => {
  const [last] = await manager.find(LogCheckpoint, {
    where: { log },
    order: { number: 'DESC' },
    take: 1,
  })
  return last
}

/** The checkpoints of a log in their order, page by page. */
export async function* checkpointPages(
  manager: EntityManager,
  log: string,
): AsyncGenerator<readonly LogCheckpoint[], void> {
  const read = async (after: number, take: number) => {
    const rows = await manager.find(LogCheckpoint, {
      where: { log, number: MoreThan(after) },
      order: { number: 'ASC' },
      take,
    })
    return rows.map((checkpoint) => ({ seq: checkpoint.number, checkpoint }))
  }
  for await (const page of pagesOf(read)) yield page.map(({ checkpoint }) => checkpoint)
}
