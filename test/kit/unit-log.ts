import type { Change } from '../../services/kit/log/change.ts'
import type { Log } from '../../services/kit/log/read.ts'

export interface Expected {
  readonly task: number
  readonly units: readonly string[]
  /** False while the task waits for its trigger; true if left out. */
  readonly counts?: boolean
}

/** The tree that domain tests stand in: the province, two departments, a city and its district. */
const tree = [
  ['PROV-350000', 'PROVINCE', '/PROV-350000/'],
  ['DEPT-DRC', 'DEPARTMENT', '/PROV-350000/DEPT-DRC/'],
  ['DEPT-EDU', 'DEPARTMENT', '/PROV-350000/DEPT-EDU/'],
  ['CITY-350200', 'CITY', '/PROV-350000/CITY-350200/'],
  ['CNTY-350203', 'DISTRICT', '/PROV-350000/CITY-350200/CNTY-350203/'],
] as const

export const taskId = (no: number): string => `fujian-2018-43:${no}`

/** Reporting's log as a domain sees it when reporting runs elsewhere: the units, and who must answer for which task of 2018. */
export const unitLog = (expected: readonly Expected[]): Log => {
  const units = tree.map(([id, kind, path]) =>
    row({ kind: 'unit.set', subject: `Unit:${id}`, unitId: id, fields: { id, kind, path } }),
  )
  const expectations = expected.flatMap(({ task, units: ids, counts = true }) =>
    ids.map((unitId) =>
      row({
        kind: 'assignment.expected',
        subject: `Assignment:${task}-${unitId}`,
        unitId,
        taskId: taskId(task),
        fields: { taskNo: task, year: 2018, counts },
      }),
    ),
  )
  const rows = [...units, ...expectations].map((change, index) => ({ ...change, seq: index + 1 }))
  return {
    head: () => Promise.resolve(rows.length),
    read: (after, limit) => Promise.resolve(rows.filter(({ seq }) => seq > after).slice(0, limit)),
  }
}

const row = ({
  fields,
  ...change
}: Pick<Change, 'kind' | 'subject' | 'unitId'> & {
  readonly taskId?: string
  readonly fields: object
}): Change => ({
  taskId: null,
  ...change,
  seq: 0,
  audience: 'PUBLIC',
  tags: '[]',
  fields: JSON.stringify(fields),
  counters: '[]',
  actor: 'system',
  at: '2018-04-01T00:00:00.000Z',
  hash: '',
})
