import { type EntityManager, In } from 'typeorm'
import {
  type Indicator,
  IndicatorCounter,
  rebuildDerived,
  readMeasures,
  rebuildReached,
  refreshProven,
  recomputeTotals,
  type TaskMeasure,
  trackDerived,
} from '../../indicators/index.ts'
import { type Deadline, OpenDue, rebuildOpenDue } from '../../records/index.ts'
import { refreshTimed } from './refresh-timed.ts'
import { isRulePackChange } from './replicate-rule-packs.ts'
import { isOfRules, replicateRules } from './replicate-rules.ts'
import { type Change, padded, placeholders, setRows } from '../../store/index.ts'
import { changedNodes } from './changed-nodes.ts'
import { isMappingChange, replicateMappings } from './replicate-mappings.ts'
import { Expectation, lockTree, splitPath, UnitNode } from '../../access/index.ts'

/**
 * Whether a row of reporting's log is replicated to every service: units, expectations, mappings of tasks, roll-up
 * policies, rule packs and years of the calendar.
 */
export const isReplicated = (change: Change): boolean =>
  isUnitChange(change) ||
  isOfRules(change) ||
  isMappingChange(change) ||
  (change.kind.startsWith('assignment.') && change.fields.includes('"counts":'))

/** Whether a row of reporting's log creates or changes a unit. */
const isUnitChange = ({ subject }: Change): boolean => subject.startsWith('Unit:')

interface DerivedFrom {
  readonly indicators?: readonly Indicator[]
  readonly deadlines?: readonly Deadline[]
}

/** Applies reporting's units, expectations, mappings, rules and calendar to this service's store. */
export const replicateChanges = async (
  manager: EntityManager,
  changes: readonly Change[],
  { indicators = [], deadlines = [] }: DerivedFrom,
): Promise<void> => {
  await replicateRules(manager, changes)
  if (changes.some(isRulePackChange)) await refreshTimed(manager, indicators)
  // A service without indicators measures nothing; reporting writes mappings together with its tasks.
  const hasMappings = indicators.length > 0 && changes.some(isMappingChange)
  const { expectations, counting } = readChanges(changes)
  const nodes = await changedNodes(manager, changes.filter(isUnitChange))
  const touched = [...expectations.values(), ...counting]
  if (!hasMappings && nodes.length === 0 && touched.length === 0) return
  await lockTree(manager)
  if (hasMappings) await replicateMappings(manager, changes, indicators)
  if (nodes.length === 0 && touched.length === 0) return
  const isMoved = await movesCounters(manager, nodes)
  const write = async (): Promise<void> => {
    await setRows(manager, UnitNode, nodes)
    await setRows(manager, Expectation, [...expectations.values()])
    for (const { taskId, unitId, counts } of counting)
      await manager.update(Expectation, { taskId, unitId }, { counts })
  }
  if (isMoved) {
    await write()
    await recomputeTotals(manager)
    await rebuildOpenDue(manager, deadlines)
    return rebuildDerived(manager, indicators)
  }
  const taskIds = [...new Set(touched.map(({ taskId }) => taskId))]
  // A changed unit concerns every task.
  const measures = await readMeasures(
    manager,
    indicators,
    nodes.length > 0 ? undefined : { taskIds },
  )
  const topics = new Set(measures.flatMap((one) => one.topics))
  const concerned = indicators.filter(({ topic }) => topics.has(topic))
  const units = [...nodes.map(({ id }) => id), ...touched.map(({ unitId }) => unitId)]
  const before = await activeTasks(manager, measures)
  await trackDerived(
    manager,
    {
      indicators: concerned.filter((one) => !countsUnexpected(one)),
      years: [...new Set(measures.map(({ year }) => year))],
      units: [...new Set(units)],
      proven: { measures, units: await withAncestors(manager, units, nodes) },
    },
    write,
  )
  // These indicators apply once a unit must report on their task.
  const unexpected = concerned.filter(countsUnexpected)
  const isAsBefore = before === (await activeTasks(manager, measures))
  if (unexpected.length === 0 || (isAsBefore && nodes.length === 0)) return
  await rebuildReached(manager, unexpected)
  const isUnexpected = (one: TaskMeasure): boolean => one.indicators.some(countsUnexpected)
  await refreshProven(manager, measures.filter(isUnexpected))
}

/** The tasks that at least one unit must report on, as text. */
const activeTasks = async (
  manager: EntityManager,
  measures: readonly TaskMeasure[],
): Promise<string> => {
  if (measures.length === 0) return ''
  const taskIds = padded(measures.map(({ taskId }) => taskId))
  const rows: readonly { readonly taskId: string }[] = await manager.query(
    `SELECT DISTINCT task_id AS taskId FROM expectation
     WHERE counts = 1 AND task_id IN (${placeholders(taskIds)}) ORDER BY task_id`,
    taskIds,
  )
  return rows.map(({ taskId }) => taskId).join(' ')
}

/** The units with all units above them, by their paths before and after the change. */
const withAncestors = async (
  manager: EntityManager,
  units: readonly string[],
  changed: readonly UnitNode[],
): Promise<readonly string[]> => {
  const known = await manager.findBy(UnitNode, { id: In([...units]) })
  return [...new Set([...known, ...changed].flatMap(pathsOf))]
}

const pathsOf = ({ path, formerPaths }: UnitNode): readonly string[] =>
  [path, ...formerPaths.map((former) => former.path)].flatMap(splitPath)

interface Counting {
  readonly taskId: string
  readonly unitId: string
  readonly counts: boolean
}

const isOfAssignment = ({ kind }: Change): boolean => kind.startsWith('assignment.')

/** The final state of expectations after a batch of changes. */
const readChanges = (changes: readonly Change[]) => {
  const expectations = new Map<string, Expectation>()
  const counting = new Map<string, Counting>()
  for (const change of changes.filter(isOfAssignment)) {
    // Only the row that creates an assignment has all of its columns.
    const fields: Partial<Expectation & { year: number }> = JSON.parse(change.fields)
    if (change.taskId && fields.year !== undefined)
      expectations.set(change.subject, expectationOf(change, fields))
    else if (change.taskId && change.unitId) {
      const known = expectations.get(change.subject)
      const counts = fields.counts ?? false
      if (known) known.counts = counts
      else counting.set(change.subject, { taskId: change.taskId, unitId: change.unitId, counts })
    }
  }
  return { expectations, counting: [...counting.values()] }
}

const countsUnexpected = ({ target }: Indicator): boolean =>
  target.kind !== 'SHARE' && (target.among?.expectedOrNot ?? false)

/** Whether a unit with counters moves in the tree. The tree must be locked. */
const movesCounters = async (manager: EntityManager, nodes: readonly UnitNode[]) => {
  if (nodes.length === 0) return false
  const known = await manager.findBy(UnitNode, { id: In(nodes.map(({ id }) => id)) })
  const paths = new Map(known.map(({ id, path }) => [id, path]))
  const moved = nodes.filter(({ id, path }) => paths.get(id) !== path)
  if (moved.length === 0) return false
  const where = { unitId: In(moved.map(({ id }) => id)) }
  return (await manager.exists(IndicatorCounter, { where })) || manager.exists(OpenDue, { where })
}

const expectationOf = (change: Change, fields: Partial<Expectation>): Expectation => ({
  taskId: change.taskId ?? '',
  unitId: change.unitId ?? '',
  counts: fields.counts ?? false,
})
