import { Assignment } from '../../services/reporting/assignment/assignment.ts'
import type { HubClient, TestHub } from './hub.ts'
import { reportingStore } from './import-text.ts'

/** The measures that are counted from the rows of assignments. */
export const measures = 'total accepted waiting late dueSoon undated notApplicable closed'
export type Figures = Readonly<Record<string, number>>

/** Counts the rows of the table of assignments, without any sum of the hub. */
export const recount = async (
  hub: TestHub,
  programmeId: string,
  today: string,
  isCounted: (assignment: Assignment) => boolean = () => true,
): Promise<Figures> => {
  const rows = await reportingStore(hub).read.find(Assignment, { where: { programmeId } })
  const tasks = rows.filter((row) => !row.isObligation && isCounted(row))
  const counting = tasks.filter(({ counts }) => counts)
  const count = (...states: readonly string[]) =>
    counting.filter(({ state }) => states.includes(state)).length
  const late = counting.filter(
    ({ dueOn, completedOn }) => dueOn !== null && (completedOn ?? today) > dueOn,
  )
  return {
    total: counting.length,
    accepted: count('ACCEPTED', 'CLOSED'),
    waiting: count('SUBMITTED'),
    closed: count('CLOSED'),
    late: late.length,
    undated: counting.filter(({ dueOn }) => dueOn === null).length,
    notApplicable: tasks.length - counting.length,
  }
}

interface Table {
  readonly programme: { readonly id: string }
  readonly total: Figures
  readonly rows: readonly {
    readonly keys: readonly { value: string | null }[]
    progress: Figures
  }[]
}

const dimensions = ['TASK', 'UNIT', 'CITY', 'STATE', 'CHAPTER', 'DOMAIN', 'MONTH', 'GROUP']

/** The table of a programme by each dimension. */
export const progressBy = async (viewer: HubClient, programme: string) =>
  Object.entries(
    await viewer.get<Record<string, Table>>(
      `query ($programme: ID) { ${dimensions
        .map((by) => `${by}: progress(programme: $programme, by: [${by}]) { ...figures }`)
        .join(' ')} }
      fragment figures on ProgressTable {
        programme { id } total { ${measures} } rows { keys { value } progress { ${measures} } } }`,
      { programme },
    ),
  )

/** The ids of all pages of a list. */
export const listed = async (
  viewer: HubClient,
  field: string,
  selection: string,
): Promise<string[]> => {
  const ids: string[] = []
  for (let after: string | null = null; ;) {
    const page: Record<
      string,
      { nodes: readonly { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }
    > = await viewer.get(
      `query ($after: String) { ${field}(first: 100, after: $after, ${selection}) {
        nodes { id } pageInfo { endCursor hasNextPage } } }`,
      { after },
    )
    const { nodes = [], pageInfo } = page[field] ?? {}
    ids.push(...nodes.map(({ id }) => id))
    if (!pageInfo?.hasNextPage) return ids
    after = pageInfo.endCursor
  }
}
