import { TableIndex } from 'typeorm'
import { ClockState } from '../deadlines/index.ts'
import { evidenceTables } from '../evidence/index.ts'
import { EvidenceSchedule } from '../records/index.ts'
import {
  Change,
  column,
  emptyHead,
  FollowCursor,
  LogHead,
  type Migration,
  orNull,
  StoredResult,
  table,
  Lease,
} from '../store/index.ts'
import {
  IndicatorCounter,
  IndicatorFailure,
  IndicatorGroup,
  IndicatorTotal,
  DerivedState,
  ProvenTotal,
  ProvenUnit,
  ReachedTotal,
  TaskRollUp,
  totalTable,
  derivedTables,
} from '../indicators/index.ts'
import { ReplicatedRulePack } from '../rules/index.ts'

import { Expectation, UnitNode } from '../access/index.ts'
import { ruleTables } from './rule-tables.ts'

/** What every service's store holds besides its own records. */
export const kitEntities = [
  Change,
  LogHead,
  FollowCursor,
  StoredResult,
  IndicatorCounter,
  IndicatorGroup,
  IndicatorTotal,
  DerivedState,
  ProvenTotal,
  ProvenUnit,
  ReachedTotal,
  IndicatorFailure,
  UnitNode,
  Expectation,
  ReplicatedRulePack,
  ClockState,
  TaskRollUp,
  EvidenceSchedule,
  Lease,
] as const

const hash = { type: 'varchar', length: '64' }

export const kitMigrations: readonly Migration[] = [
  {
    name: 'kit-0001-log',
    up: async (run) => {
      await run.createTable(
        table('change', {
          seq: { type: 'bigint', isPrimary: true },
          kind: column.code,
          subject: { type: 'varchar', length: '160' },
          unit_id: orNull(column.key),
          task_id: orNull(column.key),
          audience: { type: 'varchar', length: '16' },
          tags: column.text,
          fields: column.text,
          counters: column.text,
          actor: { type: 'varchar', length: '200' },
          at: { type: 'varchar', length: '24' },
          hash,
        }),
      )
      await run.createTable(
        table('log_head', {
          id: { type: 'integer', isPrimary: true },
          seq: column.bigInteger,
          hash,
        }),
      )
      await run.manager.insert(LogHead, emptyHead)
    },
  },
  {
    name: 'kit-0002-follow-and-requests',
    up: async (run) => {
      await run.createTable(table('follow_cursor', { id: column.id, seq: column.bigInteger }))
      await run.createTable(
        table(
          'request',
          {
            id: { ...hash, isPrimary: true },
            content: hash,
            result: column.text,
            at: { type: 'varchar', length: '24' },
          },
          [['at']],
        ),
      )
    },
  },
  {
    name: 'kit-0003-units-and-indicators',
    up: async (run) => {
      await run.createTable(
        table('unit_node', {
          id: column.id,
          kind: { type: 'varchar', length: '32' },
          path: { type: 'varchar', length: '400' },
        }),
      )
      await run.createTable(
        table(
          'expectation',
          {
            task_id: column.id,
            unit_id: column.id,
            task_number: column.integer,
            year: column.integer,
            counts: column.boolean,
          },
          [['task_number', 'year']],
        ),
      )
      await run.createTable(
        table('indicator_counter', {
          indicator: { type: 'varchar', length: '64', isPrimary: true },
          unit_id: column.id,
          year: { type: 'integer', isPrimary: true },
          numerator: column.integer,
          denominator: column.integer,
        }),
      )
    },
  },
  {
    name: 'kit-0004-proof',
    up: async (run) => {
      const indicator = { type: 'varchar', length: '64', isPrimary: true }
      await run.createTable(
        table('indicator_group', {
          indicator,
          unit_id: column.id,
          year: { type: 'integer', isPrimary: true },
          numerator: column.integer,
          denominator: column.integer,
          group_name: { type: 'varchar', length: '64', isPrimary: true },
        }),
      )
      await run.createTable(
        table(
          'indicator_failure',
          {
            indicator,
            record_id: column.id,
            noun: column.code,
            unit_id: column.key,
            year: column.integer,
          },
          [['indicator', 'unit_id', 'year']],
        ),
      )
      await run.createIndex(
        'change',
        new TableIndex({ name: 'ix_change_subject', columnNames: ['subject'] }),
      )
    },
  },
  ...ruleTables,
  totalTable,
  evidenceTables,
  derivedTables,
]
