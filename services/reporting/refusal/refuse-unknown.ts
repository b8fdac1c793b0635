import type { Label } from '../../../schema/vocabulary/index.ts'
import { badInput } from '../../kit/graphql/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { Domain, domainName } from '../domain/domain.ts'
import { Obligation } from '../obligation/obligation.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'

/** What one argument names. */
type Names = string | readonly string[] | null | undefined

/** What arguments name, by the paths of the arguments, e.g. `where.below`. */
export interface NamedByArguments {
  /** Units, also those that ended. */
  readonly units?: Readonly<Record<string, Names>>
  /** Tasks or obligations, also withdrawn ones. */
  readonly tasks?: Readonly<Record<string, Names>>
  /** Domains that must have tasks. */
  readonly domains?: Readonly<Record<string, Names>>
}

/**
 * Throws BAD_USER_INPUT for a filter that names what does not exist, since an empty answer would look like a fact. Each id is
 * read by its key, in batches, once for an operation. Programmes: see `select-programme.ts`.
 */
export const refuseUnknown = async (
  { load }: Context,
  { units = {}, tasks = {}, domains = {} }: NamedByArguments,
): Promise<void> => {
  await Promise.all([
    refuse(units, async (id) => (await load(Unit, id)) !== undefined, [
      'unit, e.g. CITY-350200',
      '單位,例如 CITY-350200',
    ]),
    refuse(
      tasks,
      async (id) => (await Promise.all([load(Task, id), load(Obligation, id)])).some(Boolean),
      ['task or obligation, e.g. fujian-2018-43:21', '任務或義務,例如 fujian-2018-43:21'],
    ),
  ])
  const withTasks = Object.keys(Domain).filter((name) => name !== 'REPORTING')
  for (const [argument, names] of Object.entries(domains))
    for (const service of listOf(names))
      if (!withTasks.includes(domainName(service)))
        throw badInput(
          `"${argument}": ${domainName(service)} has no tasks. Domains with tasks: ${withTasks.join(', ')}.`,
          `${argument}:${domainName(service)} 沒有任務;有任務的領域:${withTasks.join('、')}。`,
        )
}

const refuse = async (
  named: Readonly<Record<string, Names>>,
  isKnown: (id: string) => Promise<boolean>,
  [en, hant]: Label,
): Promise<void> => {
  await Promise.all(
    Object.entries(named).map(async ([argument, names]) => {
      const ids = listOf(names)
      const known = await Promise.all(ids.map(isKnown))
      const unknown = ids.find((_, index) => !known[index])
      if (unknown !== undefined)
        throw badInput(
          `"${argument}": "${unknown}" is not a ${en}.`,
          `${argument}:「${unknown}」不是${hant}。`,
        )
    }),
  )
}

const listOf = (names: Names): readonly string[] =>
  typeof names === 'string' ? [names] : (names ?? [])
