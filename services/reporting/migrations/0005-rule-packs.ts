import { column, type Migration, orNull, table } from '../../kit/store/index.ts'

const short = { type: 'varchar', length: '16' }

/** The clocks that records may follow. */
export const rulePackTable: Migration = {
  name: 'reporting-0005-rule-packs',
  up: (run) =>
    run.createTable(
      table('rule_pack', {
        id: column.id,
        rule: column.word,
        roll: column.choice,
        what_hant: column.line,
        what_hans: column.line,
        what_en: column.line,
        source: short,
        authority: column.line,
        valid_from: orNull(column.day),
        valid_to: orNull(column.day),
        task_nos: column.text,
        switched_on: column.flag,
        reason: orNull(column.text),
      }),
    ),
}
