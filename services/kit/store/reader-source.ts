import { DataSource, type DataSourceOptions, type QueryRunner } from 'typeorm'
import { shareLoop } from './share-loop.ts'

/** A reading way into the database of `writer`. Both have the same entities, which TypeORM describes once. */
export class ReaderSource extends DataSource {
  constructor(
    options: DataSourceOptions,
    private readonly writer: DataSource,
  ) {
    super(options)
  }

  override createQueryRunner(mode?: 'master' | 'slave'): QueryRunner {
    const runner = super.createQueryRunner(mode)
    return this.options.type === 'better-sqlite3' ? shareLoop(runner) : runner
  }

  protected override async buildMetadatas(): Promise<void> {
    const { entityMetadatas, entityMetadatasMap } = this.writer
    Object.assign(this, { entityMetadatas, entityMetadatasMap })
  }
}
