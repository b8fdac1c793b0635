import { LogCheckpoint } from '../audit/index.ts'
import { ClockState } from '../deadlines/index.ts'
import { type Deadline, EvidenceSchedule, OpenDue, openDueProjection } from '../records/index.ts'
import {
  Change,
  FollowCursor,
  LogHead,
  type Projection,
  StoredResult,
  StoredView,
  Lease,
  type Schema,
} from '../store/index.ts'
import {
  IndicatorCounter,
  IndicatorFailure,
  IndicatorGroup,
  IndicatorTotal,
  DerivedState,
  type Indicator,
  indicatorProjection,
  ProvenTotal,
  ProvenUnit,
  ReachedTotal,
  TaskRollUp,
  TaskTopic,
  TopicTarget,
} from '../indicators/index.ts'
import { ReplicatedCalendarYear, ReplicatedRulePack } from '../rules/index.ts'
import { Expectation, UnitNode } from '../access/index.ts'
import { viewDefinition } from '../views/index.ts'
import { migrations as kitMigrations } from './migrations/index.ts'
import type { Subgraph } from './subgraph.ts'

/** The tables of every service besides those of its own entities. */
export const kitEntities = [
  Change,
  LogHead,
  LogCheckpoint,
  FollowCursor,
  StoredResult,
  StoredView,
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
  ReplicatedCalendarYear,
  ClockState,
  TaskRollUp,
  TaskTopic,
  TopicTarget,
  EvidenceSchedule,
  OpenDue,
  Lease,
] as const

/** The derived tables that every service writes with its changes. */
export const kitProjections = (
  indicators: readonly Indicator[],
  deadlines: readonly Deadline[],
): readonly (() => Projection)[] => [indicatorProjection(indicators), openDueProjection(deadlines)]

export { kitMigrations }

/** All tables and views of a subgraph, and the migrations that create the tables. */
export const schemaOf = ({ name, entities, migrations, views = [] }: Subgraph): Schema => ({
  service: name,
  entities: [...kitEntities, ...entities],
  migrations: [...kitMigrations, ...migrations],
  views: views.map(viewDefinition),
})
