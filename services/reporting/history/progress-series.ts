import { isDeepStrictEqual } from 'node:util'
import { type EntityManager, In, LessThanOrEqual, MoreThan } from 'typeorm'
import { isoText } from '../../kit/calendar/index.ts'
import { Change, padded, subjectsOf } from '../../kit/store/index.ts'
import type { AssignmentFilter } from '../assignment/assignment.filter.ts'
import { Assignment } from '../assignment/assignment.ts'
import type { ProgressDimension } from '../progress/dimension.ts'
import type { ProgressGroup } from '../progress/progress-query.ts'
import { zeroSums } from '../progress/progress.ts'
import { Unit } from '../unit/unit.ts'
import { AssignmentVersion } from './assignment-version.ts'
import type { Past } from './past.ts'
import { type PastAssignment, pastAssignments } from './past-assignments.ts'
import { ProgressBuckets } from './progress-buckets.ts'
import { tasksOf } from './past-tasks.ts'

/**
 * Progress at several moments, in their order. The assignments are read once and then only what changed, and each moment sums
 * buckets of equal assignments, so that a year of days costs little more than one.
 */
export const progressSeries = async (
  pasts: readonly Past[],
  by: readonly ProgressDimension[],
  filter: AssignmentFilter & { readonly programme: string },
  withProof = false,
): Promise<readonly (readonly ProgressGroup[])[]> => {
  const [first] = pasts
  const last = pasts.at(-1)
  if (!first || !last) return []
  const { store } = first
  const changes = new Changes(store.read, filter.programme, first, last)
  const known = new Map((await pastAssignments(first, { programmeId: filter.programme })).map(byId))
  const moments = await momentsOfOtherPlaces(store.read, filter.programme, first, last)
  // What records proved is read only if it is asked for: in a second pass, once for all moments.
  let proven: ReturnType<typeof progressSeries> | undefined
  const proofOf = async (index: number, keys: ProgressGroup['keys']) => {
    const all = await (proven ??= last.read(() => progressSeries(pasts, by, filter, true)))
    const found = all[index]?.find((group) => isDeepStrictEqual(group.keys, keys))
    return found?.sums ?? zeroSums
  }
  let buckets: ProgressBuckets | undefined
  let drawnAt = ''
  const series: (readonly ProgressGroup[])[] = []
  for (const past of pasts) {
    const until = isoText(past.recordedBy)
    const changed = await changes.upTo(past.recordedBy.getTime())
    for (const one of changed) {
      buckets?.replace(known.get(one.id), one)
      known.set(one.id, one)
    }
    // A unit or a task has changed: every assignment may be in another row.
    if (!buckets || moments.some((at) => at > drawnAt && at <= until)) {
      const all = [...known.values()]
      const places = await past.places()
      buckets = await ProgressBuckets.of(all, {
        past,
        places,
        by,
        filter,
        tasks: await tasksOf(past, all),
      })
    }
    drawnAt = until
    const groups = await buckets.groups(past)
    if (withProof) {
      const proofs = await buckets.proofs(past, known.values())
      series.push(
        groups.map((group) => ({ ...group, sums: { ...group.sums, ...proofs(group.keys) } })),
      )
    } else {
      const index = series.length
      series.push(groups.map((group) => ({ ...group, proof: () => proofOf(index, group.keys) })))
    }
  }
  return series
}

const byId = (one: PastAssignment): [string, PastAssignment] => [one.id, one]

/** The moments at which units or tasks changed, which decide the rows of assignments. */
const momentsOfOtherPlaces = async (
  read: EntityManager,
  programmeId: string,
  first: Past,
  last: Past,
): Promise<readonly string[]> => {
  const units = await read.find(Unit, { select: { id: true } })
  const tasks = await read
    .createQueryBuilder(Assignment, 'record')
    .select('DISTINCT record.taskId', 'id')
    .where('record.programmeId = :programmeId', { programmeId })
    .getRawMany<{ id: string }>()
  const subjects = [
    ...units.flatMap(({ id }) => subjectsOf(Unit.name, id)),
    ...tasks.flatMap(({ id }) => subjectsOf('Task', id)),
  ]
  const rows = await read.find(Change, {
    select: { at: true },
    where: { subject: In(padded(subjects)), at: MoreThan(isoText(first.recordedBy)) },
  })
  const until = isoText(last.recordedBy)
  return [...new Set(rows.map(({ at }) => at))].filter((at) => at <= until)
}

const pageSize = 5_000

/** The versions of a programme's assignments after a moment, read in the order of time. */
class Changes {
  private page: readonly AssignmentVersion[] = []
  private next = 0
  private position: { readonly since: number; readonly assignmentId: string }
  private isRead = false
  private constants: Promise<ReadonlyMap<string, Assignment>> | undefined

  constructor(
    private readonly read: EntityManager,
    private readonly programmeId: string,
    first: Past,
    private readonly last: Past,
  ) {
    // Behind every version of the first moment.
    this.position = { since: first.recordedBy.getTime() + 1, assignmentId: '' }
  }

  async upTo(moment: number): Promise<readonly PastAssignment[]> {
    const constants = await (this.constants ??= this.readConstants())
    const changed: PastAssignment[] = []
    for (;;) {
      const version = this.page[this.next]
      if (version) {
        if (version.since > moment) return changed
        const one = constants.get(version.assignmentId)
        if (one) changed.push(Object.assign(new Assignment(), one, version, { id: one.id }))
        this.next += 1
      } else if (!(await this.readPage())) return changed
    }
  }

  private async readConstants(): Promise<ReadonlyMap<string, Assignment>> {
    const select = { id: true, programmeId: true, taskId: true, unitId: true, year: true } as const
    const rows = await this.read.find(Assignment, {
      select: { ...select, isObligation: true },
      where: { programmeId: this.programmeId },
    })
    return new Map(rows.map((row) => [row.id, row]))
  }

  private async readPage(): Promise<boolean> {
    if (this.isRead) return false
    const { since, assignmentId } = this.position
    this.page = await this.read
      .createQueryBuilder(AssignmentVersion, 'record')
      .where({
        programmeId: this.programmeId,
        since: LessThanOrEqual(this.last.recordedBy.getTime()),
      })
      .andWhere(
        '(record.since > :since OR (record.since = :since AND record.assignmentId > :assignmentId))',
        { since, assignmentId },
      )
      .orderBy('record.since')
      .addOrderBy('record.assignmentId')
      .limit(pageSize)
      .getMany()
    this.next = 0
    this.isRead = this.page.length < pageSize
    const end = this.page.at(-1)
    if (end) this.position = end
    return this.page.length > 0
  }
}
