import { createTable, type Migration, sql } from '../../store/index.ts'

/** The tables of every service as release 0.1.0 had them. */
export const baseline: Migration = {
  name: '0.1.0-kit',
  replaces: [
    'kit-0001-log',
    'kit-0002-follow-and-requests',
    'kit-0003-units-and-indicators',
    'kit-0004-proof',
    'kit-0005-law',
    'kit-0006-clocks',
    'kit-0008-roll-ups',
    'kit-0007-totals',
    'kit-evidence',
  ],
  steps: [
    createTable(
      'change',
      {
        seq: 'bigint key',
        kind: 'varchar(64)',
        subject: 'varchar(160)',
        unit_id: 'varchar(96) null',
        task_id: 'varchar(96) null',
        audience: 'varchar(16)',
        tags: 'text',
        fields: 'text',
        counters: 'text',
        actor: 'varchar(200)',
        at: 'varchar(24)',
        hash: 'varchar(64)',
      },
      { index: [['subject']] },
    ),
    createTable('log_head', {
      id: 'integer key',
      seq: 'bigint',
      hash: 'varchar(64)',
    }),
    createTable('follow_cursor', {
      id: 'varchar(96) key',
      seq: 'bigint',
    }),
    createTable(
      'request',
      {
        id: 'varchar(64) key',
        content: 'varchar(64)',
        answer: 'text',
        at: 'varchar(24)',
      },
      { index: [['at']] },
    ),
    createTable('unit_node', {
      id: 'varchar(96) key',
      kind: 'varchar(32)',
      path: 'varchar(400)',
    }),
    createTable(
      'expectation',
      {
        task_id: 'varchar(96) key',
        unit_id: 'varchar(96) key',
        task_no: 'integer',
        year: 'integer',
        counts: 'boolean',
      },
      { index: [['task_no', 'year']] },
    ),
    createTable('indicator_counter', {
      indicator: 'varchar(64) key',
      unit_id: 'varchar(96) key',
      year: 'integer key',
      numerator: 'integer',
      denominator: 'integer',
    }),
    createTable('indicator_group', {
      indicator: 'varchar(64) key',
      unit_id: 'varchar(96) key',
      year: 'integer key',
      numerator: 'integer',
      denominator: 'integer',
      group_name: 'varchar(64) key',
    }),
    createTable(
      'indicator_failure',
      {
        indicator: 'varchar(64) key',
        record_id: 'varchar(96) key',
        noun: 'varchar(64)',
        unit_id: 'varchar(96)',
        year: 'integer',
      },
      { index: [['indicator', 'unit_id', 'year']] },
    ),
    createTable('law_pack', {
      id: 'varchar(96) key',
      rule: 'varchar(64)',
      roll: 'varchar(32)',
      valid_from: 'date null',
      valid_to: 'date null',
      switched_on: 'boolean',
    }),
    createTable('clock_state', {
      id: 'varchar(96) key',
      law: 'varchar(64)',
      calendar: 'varchar(64)',
      doing: 'varchar(160)',
      after: 'varchar(96)',
    }),
    createTable('task_roll_up', {
      id: 'varchar(96) key',
      policy: 'varchar(16)',
      count: 'integer null',
    }),
    createTable('indicator_total', {
      indicator: 'varchar(64) key',
      unit_id: 'varchar(96) key',
      year: 'integer key',
      numerator: 'integer',
      denominator: 'integer',
      group_name: 'varchar(64) key',
    }),
    createTable('evidence_visit', {
      noun: 'varchar(64) key',
      record_id: 'varchar(96) key',
      attempts: 'integer',
      next_at: 'datetime(3)',
    }),
    createTable('turn', {
      id: 'varchar(96) key',
      claim: 'varchar(64) null',
      until: 'datetime(3) null',
    }),
    // The head of an empty log.
    sql(
      `INSERT INTO log_head (id, seq, hash)
       SELECT 1, 0, '${'0'.repeat(64)}' FROM (SELECT 1) one WHERE NOT EXISTS (SELECT 1 FROM log_head)`,
    ),
  ],
}
