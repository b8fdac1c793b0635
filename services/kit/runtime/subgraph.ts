import type { GraphQLSchema } from 'graphql'
import type { Label } from '../../../schema/vocabulary/index.ts'
import type { EntityTarget, ObjectLiteral } from 'typeorm'
import type { Bus, Log, Migration, Projection, Store } from '../store/index.ts'
import type { LoggedEntity } from '../audit/index.ts'
import type { Signer } from '../identity/index.ts'
import type { Context } from '../operation/index.ts'
import { byTopic, stateTopics, topicsOfTypes } from '../dictionary/index.ts'
import { type Deadline, partsOf, type RecordParts, taskType } from '../records/index.ts'
import { buildSubschema, type GraphParts, type Reference } from '../graphql/index.ts'
import { guardInputs } from './guard-inputs.ts'
import {
  type Indicator,
  refuseBrokenReferences,
  refuseForeignTopics,
  type Topic,
} from '../indicators/index.ts'
import { proofNameOf, proofType } from '../proof/index.ts'
import type { Measure } from '../telemetry/index.ts'
import { recordView, type View } from '../views/index.ts'

/** The runtime that every service gets. */
export interface SubgraphRuntime {
  readonly store: Store
  /** Every service's change log, by name. */
  readonly logOf: (service: string) => Log
  /** Calls back when a service's log has grown; a writer in the same process waits for it. */
  readonly follow: (service: string, catchUp: () => Promise<void>) => void
  readonly bus: Bus
  readonly services: readonly string[]
  readonly now: () => Date
  /** Whether addresses that users register may be in private networks. */
  readonly callsPrivate: boolean
  /** Signs checkpoints of logs with the hub's key. */
  readonly signer: Signer
  /** The folder that gets every checkpoint of a log too; none if left out. */
  readonly checkpointFolder?: string
  /** Reports an error outside of requests. */
  readonly onError: (error: unknown, activity: string) => void
}

/** The definition of one service. */
export interface SubgraphDefinition<C extends Context> {
  /** Kebab-case; names the subgraph, its store and its log. */
  readonly name: string
  readonly resolvers: GraphParts['resolvers']
  readonly orphanedTypes?: GraphParts['orphanedTypes']
  readonly references: Readonly<
    Record<string, (key: { readonly id: string }, context: C) => Promise<object | null> | object>
  >
  readonly entities: readonly EntityTarget<ObjectLiteral>[]
  readonly migrations: readonly Migration[]
  /** The entities whose rows are written with the log only, besides record types. */
  readonly logged?: readonly LoggedEntity[]
  /** What its indicators are about. */
  readonly topics?: readonly Topic[]
  readonly indicators?: readonly Indicator[]
  /** Records with due dates. */
  readonly deadlines?: readonly Deadline[]
  /** Record types; their mutations, lists, tables and deadlines are derived from them. */
  readonly records?: RecordParts
  /** Derived tables of its own, written in the transaction of the change; each makes the projection of one transaction. */
  readonly projections?: readonly ((now: Date) => Projection)[]
  /** Flat tables for other programs, besides one for each record type. */
  readonly views?: readonly View[]
  /** Adds the domain's actions to the context of an operation. */
  readonly context: (base: Context) => C
  /** The GraphQL type of this domain's tasks, e.g. `PlatformTask`; it gets indicators. Reporting has none. */
  readonly taskType?: string
  /** What people call the domain; its name if left out. */
  readonly label?: Label
  /** Runs at each start before requests are served; must be idempotent. */
  readonly seed?: (runtime: SubgraphRuntime) => Promise<void>
  /** Registers followers of other logs, with `runtime.follow`. */
  readonly followLogs?: (runtime: SubgraphRuntime) => Promise<void>
  /** Figures of its own for `/metrics`. */
  readonly measures?: (runtime: SubgraphRuntime) => readonly Measure[]
  /** Starts background work of a server, e.g. deliveries. @returns a function that stops it before the store closes */
  readonly background?: (runtime: SubgraphRuntime) => Promise<void | (() => Promise<void>)>
}

export interface Subgraph extends Omit<SubgraphDefinition<Context>, 'context' | 'references'> {
  readonly sdl: string
  readonly schema: GraphQLSchema
  readonly context: (base: Context) => Context
}

/** Builds a subgraph from its definition. */
export const defineSubgraph = <C extends Context>(parts: SubgraphDefinition<C>): Subgraph => {
  refuseForeignTopics(parts)
  refuseBrokenReferences(parts.indicators ?? [])
  const tasks = parts.taskType ? ownTasks(parts.taskType) : undefined
  const types = parts.records?.types ?? []
  const records = parts.records && partsOf({ ...parts.records, types: byTopic(types, parts) })
  const recordMutations = new Set(records?.mutations)
  const graph = buildSubschema({
    resolvers: [...parts.resolvers, ...(records?.resolvers ?? [])] as never,
    orphanedTypes: [...(parts.orphanedTypes ?? []), ...(tasks?.types ?? [])],
    // Each loader gets the context of this subgraph.
    references: { ...parts.references, ...records?.references, ...tasks?.references } as Readonly<
      Record<string, Reference>
    >,
    describe: (schema) => stateTopics(schema, parts.name, topicsOfTypes(types, parts)),
  })
  let guarded: GraphQLSchema | undefined
  return {
    ...parts,
    entities: [...parts.entities, ...(records?.entities ?? [])],
    logged: [...(parts.logged ?? []), ...(records?.entities ?? []).map((entity) => ({ entity }))],
    views: [...(parts.views ?? []), ...(parts.records?.types ?? []).map(recordView)],
    deadlines: [...(parts.deadlines ?? []), ...(records?.deadlines ?? [])],
    // Built on first use, since a schema of a thousand types takes time.
    get schema() {
      return (guarded ??= guardInputs(graph.schema, recordMutations))
    },
    get sdl() {
      return graph.sdl
    },
  }
}

/** The types by which a domain adds indicators and proof to the tasks of reporting. */
const ownTasks = (name: string) => {
  const proof = proofType(name)
  const task = taskType(name, proof)
  const load =
    (type: new () => object) =>
    (key: object): object =>
      Object.assign(new type(), key)
  return {
    types: [task, proof],
    references: { [name]: load(task), [proofNameOf(name)]: load(proof) },
  }
}
