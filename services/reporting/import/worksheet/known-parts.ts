import type { LocalizedText } from '../../../../schema/vocabulary/language/index.ts'
import type { EntityManager } from 'typeorm'
import { Obligation } from '../../obligation/obligation.ts'
import { matchTasks } from '../../programme/match-tasks.ts'
import type { TaskDefinition } from '../../programme/programme-definition.ts'
import type { Programme } from '../../programme/programme.ts'
import type { MappedTopic } from '../../task/mapped-topic.ts'
import { Task } from '../../task/task.ts'
import { unitsById } from '../../unit/area.ts'
import { Unit } from '../../unit/unit.ts'
import { identify } from '../known-programme.ts'
import type { ParsedNotice, ParsedTask } from '../parsed-notice.ts'
import { proposeTopics } from '../propose-topics.ts'

/** What the hub knows of the programme that a notice defines. */
export interface KnownParts {
  readonly programme: Programme | undefined
  readonly obligations: readonly Obligation[]
  /** The topics of each task: stored or proposed, with the reason of a proposal. */
  readonly topicsOf: (task: ParsedTask) => {
    readonly topics: readonly MappedTopic[]
    readonly note: LocalizedText | undefined
  }
}

/** Throws a `NoticeRefused` if another document is stored under the number. */
export const knownParts = async (
  read: EntityManager,
  notice: ParsedNotice,
  issuer: Unit | undefined,
): Promise<KnownParts> => {
  const byId = unitsById(await read.find(Unit))
  const isNamed = issuer !== undefined && notice.docNo !== ''
  const programme = isNamed ? (await identify(read, notice, issuer, byId)).known : undefined
  const where = programme && { where: { programmeId: programme.id } }
  const stored = matchTasks(where ? await read.find(Task, where) : [], notice.tasks)
  const fresh = notice.tasks.filter((task) => !stored.has(task))
  const tasks = fresh.map((task): TaskDefinition => ({
    number: task.number,
    sectionNumber: task.sectionNumber,
    titleHant: task.title,
    leadUnitIds: [],
    groupIds: [],
    citedDocuments: task.citedDocuments,
  }))
  const { definition, notes } = await proposeTopics(read, { tasks })
  return {
    programme,
    obligations: where ? await read.find(Obligation, where) : [],
    topicsOf: (task) => {
      const known = stored.get(task)
      if (known) return { topics: known.topics, note: undefined }
      const proposed = definition.tasks[fresh.indexOf(task)]
      return { topics: proposed?.topics ?? [], note: notes.get(task.number) }
    },
  }
}
