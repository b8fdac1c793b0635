import type { GraphQLSchema } from 'graphql'
import type { EntityTarget, ObjectLiteral } from 'typeorm'
import type { Bus, Log, Migration, Store } from '../store/index.ts'
import type { Context } from '../operation/index.ts'
import { type Deadline, partsOf, type RecordParts, taskType } from '../records/index.ts'
import { buildSubschema, type GraphParts, type Reference } from '../graphql/index.ts'
import type { Indicator, RollUps } from '../indicators/index.ts'
import { proofNameOf, proofType } from '../proof/index.ts'

/** What every service may use while it runs. */
export interface SubgraphRuntime {
  readonly store: Store
  /** Every service's change log, by name. */
  readonly logOf: (service: string) => Log
  /** Calls back when a service's log has grown; in one process who writes waits for it. */
  readonly follow: (service: string, catchUp: () => Promise<void>) => void
  readonly bus: Bus
  readonly services: readonly string[]
  readonly now: () => Date
  /** Whether addresses that people register may lie in private networks. */
  readonly callsPrivate: boolean
  /** Takes what went wrong beside requests. */
  readonly onError: (error: unknown, doing: string) => void
}

/** One folder under services/, as the kit needs it. */
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
  readonly indicators?: readonly Indicator[]
  /** How the units of a task add up; all must have done it, if left out. */
  readonly rollUps?: RollUps
  /** Records that fall due. */
  readonly deadlines?: readonly Deadline[]
  /** Nouns declared as record types: their mutations, lists, tables and deadlines follow. */
  readonly records?: RecordParts
  /** Adds the domain's actions to the context of an operation. */
  readonly context: (base: Context) => C
  /** The GraphQL type of this domain's tasks, e.g. `PlatformTask`: gets indicators. Reporting proves none. */
  readonly taskType?: string
  /** Runs at each start, before anything is answered; must be idempotent. */
  readonly seed?: (surroundings: SubgraphRuntime) => Promise<void>
  /** Begins what goes on beside requests, e.g. following other logs. Gives how to stop, if it must end before the store closes. */
  readonly background?: (surroundings: SubgraphRuntime) => Promise<void | (() => Promise<void>)>
}

export interface Subgraph extends Omit<SubgraphDefinition<Context>, 'context' | 'references'> {
  readonly sdl: string
  readonly schema: GraphQLSchema
  readonly context: (base: Context) => Context
}

/** Turns a folder into a subgraph. */
export const defineSubgraph = <C extends Context>(parts: SubgraphDefinition<C>): Subgraph => {
  const tasks = parts.taskType ? ownTasks(parts.taskType) : undefined
  const records = parts.records && partsOf(parts.records)
  const graph = buildSubschema({
    resolvers: [...parts.resolvers, ...(records?.resolvers ?? [])] as never,
    orphanedTypes: [...(parts.orphanedTypes ?? []), ...(tasks?.types ?? [])],
    // Each loader gets the context that this very subgraph makes.
    references: { ...parts.references, ...records?.references, ...tasks?.references } as Readonly<
      Record<string, Reference>
    >,
  })
  return {
    ...parts,
    entities: [...parts.entities, ...(records?.entities ?? [])],
    deadlines: [...(parts.deadlines ?? []), ...(records?.deadlines ?? [])],
    // Read when first needed: a schema of a thousand types takes its time.
    get schema() {
      return graph.schema
    },
    get sdl() {
      return graph.sdl
    },
  }
}

/** A domain adds indicators to the tasks that reporting knows. */
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
