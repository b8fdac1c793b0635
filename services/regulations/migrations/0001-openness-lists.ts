import { column, type Migration, orNull, table, unitRecord } from '../../kit/store/index.ts'

const kind = { type: 'varchar', length: '16' }

export const opennessListTables: Migration = {
  name: 'regulations-0001-openness-lists',
  up: async (run) => {
    await run.createTable(
      table(
        'list_deadline',
        {
          id: column.id,
          year: column.integer,
          list_kind: kind,
          unit_kind: { type: 'varchar', length: '32' },
          compile_by: column.date,
          publish_by: orNull(column.date),
          authority: column.title,
        },
        [],
        [['year', 'list_kind', 'unit_kind']],
      ),
    )
    await run.createTable(
      table(
        'openness_list',
        {
          ...unitRecord,
          year: column.integer,
          kind,
          title: column.title,
          version: column.code,
          compile_by: orNull(column.date),
          compiled_on: column.date,
          publish_by: orNull(column.date),
          published_on: orNull(column.date),
          url: orNull(column.url),
        },
        [['unit_id', 'year', 'kind']],
      ),
    )
  },
}
