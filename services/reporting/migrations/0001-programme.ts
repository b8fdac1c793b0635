import { column, type Migration, orNull, table } from '../../kit/store/index.ts'

const name = { type: 'varchar', length: '200' }
const short = { type: 'varchar', length: '32' }
const titles = { title_hant: column.title, title_hans: column.title, title_en: column.title }
const summaries = {
  summary_hant: column.text,
  summary_hans: column.text,
  summary_en: column.text,
}

/** What a notice says: units, groups, the programme, its tasks and obligations. */
export const programmeTables: Migration = {
  name: 'reporting-0001-programme',
  up: async (run) => {
    await run.createTable(
      table(
        'unit',
        {
          id: column.id,
          kind: short,
          parent_id: orNull(column.key),
          path: { type: 'varchar', length: '400' },
          gb2260: { type: 'varchar', length: '6', isNullable: true },
          name_hant: name,
          name_hans: name,
          name_en: name,
          valid_from: orNull(column.date),
          valid_to: orNull(column.date),
          successor_id: orNull(column.key),
          is_reporting_unit: column.boolean,
          evidence: short,
          note: orNull(column.title),
        },
        [['parent_id']],
      ),
    )
    await run.createTable(
      table('unit_group', {
        id: column.id,
        name_hant: name,
        name_hans: name,
        name_en: name,
        phrases: column.text,
        is_open: column.boolean,
        rule_en: column.text,
        rule_hant: column.text,
        member_ids: column.text,
      }),
    )
    await run.createTable(
      table('programme', {
        id: column.id,
        doc_no: column.code,
        year: column.integer,
        ...titles,
        issuer_id: column.key,
        signed_on: column.date,
        posted_on: orNull(column.date),
        basis: orNull(column.text),
        chapters: column.text,
        sections: column.text,
      }),
    )
    await run.createTable(
      table(
        'task',
        {
          id: column.id,
          programme_id: column.key,
          number: column.integer,
          year: column.integer,
          domain: column.code,
          chapter_number: column.integer,
          section_number: column.integer,
          ...titles,
          ...summaries,
          requirement: orNull(column.text),
          lead_unit_ids: column.text,
          group_ids: column.text,
          named_unit_ids: column.text,
          trigger: orNull(column.text),
          deadlines: column.text,
          targets: column.text,
          clocks: column.text,
          cited_documents: column.text,
          systems: column.text,
        },
        [],
        [['programme_id', 'number']],
      ),
    )
    await run.createTable(
      table('obligation', {
        id: column.id,
        programme_id: column.key,
        code: { type: 'varchar', length: '16' },
        ...titles,
        ...summaries,
        due_on: orNull(column.date),
        requires_publication: column.boolean,
        group_ids: column.text,
        unit_ids: column.text,
        note: orNull(column.text),
      }),
    )
  },
}
