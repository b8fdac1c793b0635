import { addColumn, createIndex, createTable, type Migration, sql } from '../../kit/store/index.ts'

const quarters = [
  ['Q1', "'01', '02', '03'"],
  ['Q2', "'04', '05', '06'"],
  ['Q3', "'07', '08', '09'"],
  ['Q4', "'10', '11', '12'"],
] as const

/** The quarter as an item of a JSON list, if any period of the account has its last post in it. */
const quarterOf = ([quarter, months]: (typeof quarters)[number]): string =>
  `CASE WHEN EXISTS (SELECT 1 FROM account_activity one WHERE one.account_id = new_media_account.id
    AND substr(one.last_post_on, 6, 2) IN (${months})) THEN '"${quarter}",' ELSE '' END`

export const securityRulesAndActivity: Migration = {
  name: '20261127123140-security-rules-and-activity',
  steps: [
    createTable(
      'website_security_rule',
      {
        id: 'varchar(96) key',
        unit_id: 'varchar(96)',
        external_id: 'varchar(96)',
        entered_at: 'datetime(3)',
        year: 'integer',
        aspect: 'varchar(32)',
        title: 'varchar(500)',
        doc_no: 'varchar(64) null',
        issued_on: 'date',
        repealed_on: 'date null',
      },
      { index: [['unit_id', 'issued_on'], ['external_id']], unique: [['unit_id', 'external_id']] },
    ),
    addColumn('new_media_account', 'due_at', 'datetime(3) null'),
    addColumn('new_media_account', 'missed_due_date', 'boolean', { fill: '0' }),
    addColumn('new_media_account', 'quarters_with_posts', 'text null'),
    createIndex('new_media_account', ['closed_on', 'due_at']),
    // Due dates of these accounts follow with their next report.
    sql(`UPDATE new_media_account SET quarters_with_posts =
      REPLACE(concat('[', ${quarters.map(quarterOf).join(', ')}, ']'), ',]', ']')
      WHERE EXISTS (SELECT 1 FROM account_activity one WHERE one.account_id = new_media_account.id)`),
  ],
}
