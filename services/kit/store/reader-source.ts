import { DataSource, type DataSourceOptions } from 'typeorm'

/** A reading way into the database of `writer`. Both have the same entities, which TypeORM describes once. */
export class ReaderSource extends DataSource {
  constructor(
    options: DataSourceOptions,
    private readonly writer: DataSource,
  ) {
    super(options)
  }

  protected override async buildMetadatas(): Promise<void> {
    const { entityMetadatas, entityMetadatasMap } = this.writer
    Object.assign(this, { entityMetadatas, entityMetadatasMap })
  }
}
