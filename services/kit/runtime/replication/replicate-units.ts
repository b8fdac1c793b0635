import { type EntityManager, In } from 'typeorm'
import {
  type Indicator,
  IndicatorCounter,
  rebuildDerived,
  rebuildReached,
  refreshProven,
  recomputeTotals,
  trackDerived,
} from '../../indicators/index.ts'
import { type Deadline, OpenDue, rebuildOpenDue } from '../../records/index.ts'
import { isRulePackChange, replicateRulePacks } from './replicate-rule-packs.ts'
import { type Change, declareFormerNames, setRows } from '../../store/index.ts'
import { changedNodes } from './changed-nodes.ts'
import { isRollUpChange, replicateRollUps } from './replicate-roll-ups.ts'
import { Expectation, lockTree, splitPath, UnitNode } from '../../access/index.ts'

// The names in the log of release 0.1.0.
declareFormerNames('Assignment', { fields: { taskNo: 'taskNumber' } })

/**
 * Whether a row of reporting's log is replicated to every service: units, expectations, roll-up policies and rule packs.
 */
export const isReplicated = (change: Change): boolean =>
  isUnitChange(change) ||
  isRulePackChange(change) ||
  isRollUpChange(change) ||
  (change.kind.startsWith('assignment.') && change.fields.includes('"counts":'))

/** Whether a row of reporting's log creates or changes a unit. */
const isUnitChange = ({ subject }: Change): boolean => subject.startsWith('Unit:')

interface DerivedFrom {
  readonly indicators?: readonly Indicator[]
  readonly deadlines?: readonly Deadline[]
}

/** Applies reporting's units, expectations, roll-up policies and rule packs to this service's store. */
export const replicateChanges = async (
  manager: EntityManager,
  changes: readonly Change[],
  { indicators = [], deadlines = [] }: DerivedFrom,
): Promise<void> => {
  await replicateRulePacks(manager, changes)
  await replicateRollUps(manager, changes)
  const { expectations, counting } = readChanges(changes)
  const nodes = await changedNodes(manager, changes.filter(isUnitChange))
  if (nodes.length === 0 && expectations.size === 0 && counting.length === 0) return
  await lockTree(manager)
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
  const added = [...expectations.values()]
  const touched = [...added, ...(await tasksOf(manager, counting))]
  const tasks = new Set(touched.map(({ taskNumber }) => taskNumber))
  // A changed unit concerns every indicator, an expectation only the indicators of its task.
  const concerned = nodes.length > 0 ? indicators : indicators.filter(({ task }) => tasks.has(task))
  const taskNumbers = [...new Set(concerned.map(({ task }) => task))]
  const units = [
    ...nodes.map(({ id }) => id),
    ...[...added, ...counting].map(({ unitId }) => unitId),
  ]
  const before = await activeTasks(manager, taskNumbers)
  const years = [...before, ...touched].map(({ year }) => year)
  await trackDerived(
    manager,
    indicators,
    {
      indicators: concerned.filter((one) => !countsUnexpected(one)),
      years: [...new Set(years)],
      units: [...new Set(units)],
      proven: { taskNumbers, units: await withAncestors(manager, units, nodes) },
    },
    write,
  )
  // These indicators apply once a unit must report on their task.
  const unexpected = concerned.filter(countsUnexpected)
  const isAsBefore = isSame(before, await activeTasks(manager, taskNumbers))
  if (unexpected.length === 0 || (isAsBefore && nodes.length === 0)) return
  await rebuildReached(manager, unexpected)
  await refreshProven(manager, indicators, [...new Set(unexpected.map(({ task }) => task))])
}

type TaskYear = Pick<Expectation, 'taskNumber' | 'year'>

/** The tasks that at least one unit must report on. */
const activeTasks = async (
  manager: EntityManager,
  taskNumbers: readonly number[],
): Promise<readonly TaskYear[]> =>
  taskNumbers.length === 0
    ? []
    : manager
        .createQueryBuilder(Expectation, 'expectation')
        .select('expectation.taskNumber', 'taskNumber')
        .addSelect('expectation.year', 'year')
        .distinct(true)
        .where({ taskNumber: In([...taskNumbers]), counts: true })
        .getRawMany()

const isSame = (some: readonly TaskYear[], others: readonly TaskYear[]): boolean => {
  const textOf = (tasks: readonly TaskYear[]): string =>
    tasks
      .map(({ taskNumber, year }) => `${taskNumber} ${year}`)
      .toSorted()
      .join()
  return textOf(some) === textOf(others)
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

/** The final state of expectations after a batch of changes. */
const readChanges = (changes: readonly Change[]) => {
  const expectations = new Map<string, Expectation>()
  const counting = new Map<string, Counting>()
  for (const change of changes.filter(isExpectationChange)) {
    const fields: Partial<Expectation> = JSON.parse(change.fields)
    if (change.taskId && fields.taskNumber !== undefined)
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

const isExpectationChange = (change: Change): boolean =>
  !isUnitChange(change) && !isRulePackChange(change) && !isRollUpChange(change)

/** The numbers and years of the tasks whose expectations start or stop to count. */
const tasksOf = async (
  manager: EntityManager,
  counting: readonly Counting[],
): Promise<readonly Pick<Expectation, 'taskNumber' | 'year'>[]> => {
  const ids = [...new Set(counting.map(({ taskId }) => taskId))]
  return ids.length === 0
    ? []
    : manager
        .createQueryBuilder(Expectation, 'expectation')
        .select('expectation.taskNumber', 'taskNumber')
        .addSelect('expectation.year', 'year')
        .distinct(true)
        .where({ taskId: In(ids) })
        .getRawMany()
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
  taskNumber: fields.taskNumber ?? 0,
  year: fields.year ?? 0,
  counts: fields.counts ?? false,
})
