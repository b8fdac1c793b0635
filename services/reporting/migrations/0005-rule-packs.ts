import { column, type Migration, orNull, table } from '../../kit/store/index.ts'

const short = { type: 'varchar', length: '16' }

/** The clocks that records may follow. */
export const rulePackTable: Migration = {
  name: 'reporting-0005-rule-packs',
  up: (run) =>
    run.createTable(
      table('rule_pack', {
        id: column.id,
        rule: column.code,
        roll: column.choice,
        what_hant: column.title,
        what_hans: column.title,
        what_en: column.title,
        source: short,
        authority: column.title,
        valid_from: orNull(column.date),
        valid_to: orNull(column.date),
        task_numbers: column.text,
        switched_on: column.boolean,
        reason: orNull(column.text),
      }),
    ),
}
