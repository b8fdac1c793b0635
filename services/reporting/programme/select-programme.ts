import { badInput } from '../../kit/graphql/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { Obligation } from '../obligation/obligation.ts'
import { Task } from '../task/task.ts'
import { issuingArea, type Reading } from './carry-out.ts'
import { Programme } from './programme.ts'

/** What a list or figure says of the programme that it is about. */
export interface ProgrammeChoice {
  /** Ids from arguments and filters; they must not differ. */
  readonly ids: readonly (string | null | undefined)[]
  /** Tasks or obligations of one programme, which they choose if no id does. */
  readonly tasks?: readonly string[] | null | undefined
}

/**
 * The one programme that a list or figure is about: the named one, else that of the named tasks, else the newest in force.
 * Throws BAD_USER_INPUT for an unknown programme or task, and for two programmes. Null in a hub without programmes.
 */
export const selectProgramme = async (
  context: Context,
  { ids, tasks }: ProgrammeChoice,
): Promise<Programme | null> => {
  const named = [...new Set(ids.filter((id) => id !== null && id !== undefined))]
  const known = await Promise.all(named.map((id) => knownProgramme(context, id)))
  const ofTasks = await programmesOfTasks(context, tasks ?? [])
  const [id, ...others] = [...new Set([...named, ...ofTasks])]
  if (others.length > 0)
    throw badInput(
      `The arguments name more than one programme: ${[id, ...others].join(', ')}. Ask for each in its own field.`,
      `參數涉及多個方案:${[id, ...others].join('、')},請分別在各自的字段中查詢。`,
    )
  if (id === undefined) return newestInForce(context)
  return known[0] ?? knownProgramme(context, id)
}

/** Throws BAD_USER_INPUT for an unknown programme. */
export const knownProgramme = async (context: Reading, id: string): Promise<Programme> => {
  const programme = await context.load(Programme, id)
  if (programme) return programme
  const known = await context.store.read.find(Programme, { order: { year: 'DESC', id: 'DESC' } })
  const ids = known.map((one) => one.id).join(', ')
  throw badInput(
    `There is no programme "${id}". Programmes: ${ids || 'none'}.`,
    `沒有方案「${id}」;現有方案:${ids || '無'}。`,
  )
}

const programmesOfTasks = async (
  { load }: Context,
  ids: readonly string[],
): Promise<readonly string[]> =>
  Promise.all(
    ids.map(async (id) => {
      const found = (await load(Task, id)) ?? (await load(Obligation, id))
      if (!found)
        throw badInput(`There is no task or obligation "${id}".`, `沒有任務或義務「${id}」。`)
      return found.programmeId
    }),
  )

/**
 * The newest programme in force: signed by today, of the highest government that has one, so that a city's own programme
 * never stands for the province; then by year, signing and id. Before any is in force, the newest.
 */
export const newestInForce = (context: Context): Promise<Programme | null> => {
  const known = newest.get(context) ?? findNewestInForce(context)
  newest.set(context, known)
  return known
}

/** Found once for an operation, whose lists may ask for the progress of many units. No mutation creates a programme. */
const newest = new WeakMap<Context, Promise<Programme | null>>()

const findNewestInForce = async (context: Context): Promise<Programme | null> => {
  const programmes = await context.store.read.find(Programme)
  return newestOf(programmes, context, context.today)
}

/** The newest in force on a day among the programmes that there are. */
export const newestOf = async (
  known: readonly Programme[],
  reading: Reading,
  today: string,
): Promise<Programme | null> => {
  const programmes = known.toSorted((a, b) => compareNewest(b, a))
  const inForce = programmes.filter(({ signedOn }) => signedOn <= today)
  const candidates = inForce.length > 0 ? inForce : programmes
  const areas = await Promise.all(candidates.map((one) => issuingArea(reading, one)))
  const depths = areas.map((area) => area?.depth ?? Number.MAX_SAFE_INTEGER)
  const highest = Math.min(...depths)
  return candidates.find((_, index) => depths[index] === highest) ?? null
}

/** By year, then signing, then id. */
const compareNewest = (a: Programme, b: Programme): number =>
  a.year - b.year || compareTexts(a.signedOn, b.signedOn) || compareTexts(a.id, b.id)

const compareTexts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
