import type { Change, Log } from '../../services/kit/store/index.ts'
import { topicsOfTask } from './shipped-topics.ts'
import shipped from '../../services/reporting/seed/rule-packs.json' with { type: 'json' }

export interface Expected {
  readonly task: number
  /** The topics of the task; those of 2018 if left out. */
  readonly topics?: readonly string[]
  readonly units: readonly string[]
  /** False while the task waits for its trigger; true if left out. */
  readonly counts?: boolean
}

/** The units of domain tests: the province, two departments, a city and its district. */
export const tree = [
  ['PROV-350000', 'PROVINCE', '/PROV-350000/'],
  ['DEPT-DRC', 'DEPARTMENT', '/PROV-350000/DEPT-DRC/'],
  ['DEPT-EDU', 'DEPARTMENT', '/PROV-350000/DEPT-EDU/'],
  ['CITY-350200', 'CITY', '/PROV-350000/CITY-350200/'],
  ['CNTY-350203', 'DISTRICT', '/PROV-350000/CITY-350200/CNTY-350203/'],
] as const

export const taskId = (no: number): string => `fujian-2018-43:${no}`

/** A change in the log of reporting. */
export interface UnitLogEntry extends Pick<Change, 'kind' | 'subject' | 'unitId'> {
  readonly taskId?: string
  readonly fields: object
}

/** The log of reporting in a test. */
export interface UnitLog extends Log {
  /** Appends a change of a rule pack, e.g. that it was switched on. */
  appendRulePackChange(kind: string, rulePackId: string, fields: object): void
  /** Appends any other change, e.g. that a unit moved. */
  append(entry: UnitLogEntry): void
}

/**
 * The log of a reporting service in another process: units, tasks of 2018 with their expectations, and the shipped rule packs.
 * @param on the legal rule packs that are switched on
 */
export const unitLog = (expected: readonly Expected[], on: readonly string[] = []): UnitLog => {
  const units = tree.map(([id, kind, path]) =>
    row({ kind: 'unit.set', subject: `Unit:${id}`, unitId: id, fields: { id, kind, path } }),
  )
  const mappings = expected.map(({ task, topics = topicsOfTask(task) }) =>
    row({
      kind: 'task.set',
      subject: `Task:${taskId(task)}`,
      unitId: null,
      taskId: taskId(task),
      fields: { year: 2018, topics: topics.map((topic) => ({ topic })) },
    }),
  )
  const expectations = expected.flatMap(({ task, units: ids, counts = true }) =>
    ids.map((unitId) =>
      row({
        kind: 'assignment.expected',
        subject: `Assignment:${task}-${unitId}`,
        unitId,
        taskId: taskId(task),
        fields: { taskNumber: task, year: 2018, counts },
      }),
    ),
  )
  const ofPack = (kind: string, id: string, fields: object) =>
    row({ kind, subject: `RulePack:${id}`, unitId: null, fields })
  const packs = shipped.packs.map((pack) => {
    const switchedOn = pack.source === 'NOTICE' || on.includes(pack.id)
    return ofPack('rulePack.set', pack.id, { ...pack, switchedOn })
  })
  const rows = [...units, ...mappings, ...expectations, ...packs].map((change, index) => ({
    ...change,
    seq: index + 1,
  }))
  const add = (change: Change): void => void rows.push({ ...change, seq: rows.length + 1 })
  return {
    appendRulePackChange: (kind, id, fields) => add(ofPack(kind, id, fields)),
    append: (entry) => add(row(entry)),
    head: () => Promise.resolve(rows.length),
    read: (after, limit) => Promise.resolve(rows.filter(({ seq }) => seq > after).slice(0, limit)),
    before: () => Promise.resolve([]),
  }
}

const row = ({ fields, ...change }: UnitLogEntry): Change => ({
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
