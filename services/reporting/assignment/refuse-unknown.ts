import { In } from 'typeorm'
import { badInput } from '../../kit/graphql/index.ts'
import type { ReportingContext } from '../context.ts'
import { Obligation } from '../obligation/obligation.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import type { AssignmentFilter } from './assignment.filter.ts'

/** Throws BAD_USER_INPUT for a filter that names what does not exist, since an empty answer would look like a fact. */
export const refuseUnknown = async (
  { store: { read }, domainNames }: ReportingContext,
  { units, below, tasks, domains }: Pick<AssignmentFilter, 'units' | 'below' | 'tasks' | 'domains'>,
): Promise<void> => {
  const unitIds = [...(units ?? []), ...(typeof below === 'string' ? [below] : [])]
  const knownUnits = await idsIn(unitIds, (ids) => read.findBy(Unit, { id: In(ids) }))
  refuse('where.units', units ?? [], knownUnits, 'unit, e.g. CITY-350200')
  refuse('where.below', unitIds, knownUnits, 'unit, e.g. CITY-350200')
  const knownTasks = await idsIn(tasks ?? [], async (ids) => [
    ...(await read.findBy(Task, { id: In(ids) })),
    ...(await read.findBy(Obligation, { id: In(ids) })),
  ])
  refuse('where.tasks', tasks ?? [], knownTasks, 'task or obligation, e.g. fujian-2018-43:21')
  refuse('where.domains', domains ?? [], new Set(domainNames), `domain (${domainNames.join(', ')})`)
}

const idsIn = async (
  ids: readonly string[],
  find: (ids: string[]) => Promise<readonly { readonly id: string }[]>,
): Promise<ReadonlySet<string>> =>
  new Set(ids.length === 0 ? [] : (await find([...new Set(ids)])).map(({ id }) => id))

const refuse = (
  argument: string,
  values: readonly string[],
  known: ReadonlySet<string>,
  what: string,
): void => {
  const unknown = values.find((value) => !known.has(value))
  if (unknown !== undefined) throw badInput(`"${argument}": "${unknown}" is not a ${what}.`)
}
