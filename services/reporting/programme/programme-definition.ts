import type { MappedTopic } from '../task/mapped-topic.ts'
import type { RollUpOfTask } from '../task/roll-up.ts'
import type { TaskDeadline, TaskClock, TaskTarget, TaskTrigger } from '../task/task-parts.ts'

type Fields<T> = {
  readonly [K in keyof T as T[K] extends (...args: never[]) => unknown ? never : K]: T[K]
}

/** A task in a notice or in the data that ships with the hub. A field that is left out keeps its stored value. */
export interface TaskDefinition {
  /** The id of the stored task that it is; a new task if left out. */
  readonly id?: string
  readonly number: number
  readonly sectionNumber: number
  readonly titleHant: string
  readonly titleHans?: string
  readonly titleEn?: string
  readonly summaryHant?: string
  readonly summaryHans?: string
  readonly summaryEn?: string
  readonly requirement?: string
  readonly leadUnitIds: readonly string[]
  readonly groupIds: readonly string[]
  readonly namedUnitIds?: readonly string[]
  readonly topics?: readonly MappedTopic[]
  readonly trigger?: Fields<TaskTrigger> | null
  readonly rollUp?: RollUpOfTask | null
  readonly deadlines?: readonly Fields<TaskDeadline>[]
  readonly targets?: readonly Fields<TaskTarget>[]
  readonly clocks?: readonly Fields<TaskClock>[]
  readonly citedDocuments?: readonly string[]
  readonly systems?: readonly string[]
}

interface Titled {
  readonly titleHant: string
  readonly titleHans?: string
  readonly titleEn?: string
}

export interface ObligationDefinition extends Required<Titled> {
  readonly code: string
  readonly summaryHant: string
  readonly summaryHans: string
  readonly summaryEn: string
  readonly dueOn: string | null
  /** The words that the due date was read from; null if it was not read. */
  readonly words?: string | null
  readonly requiresPublication: boolean
  readonly groupIds: readonly string[]
  readonly unitIds: readonly string[]
  readonly note: string | null
}

/** A programme in a notice or in the data that ships with the hub. */
export interface ProgrammeDefinition extends Titled {
  readonly id: string
  readonly docNo: string
  readonly year: number
  readonly issuerId: string
  readonly signedOn: string
  readonly postedOn: string | null
  readonly basis: { readonly docNo: string | null; readonly title: string | null } | null
  /** The numbers of all documents that the notice cites; only its basis if left out. */
  readonly cites?: readonly string[]
  readonly chapters: readonly (Titled & { readonly number: number; readonly domain: string })[]
  readonly sections: readonly (Titled & {
    readonly number: number
    readonly chapterNumber: number
  })[]
  readonly tasks: readonly TaskDefinition[]
  readonly obligations: readonly ObligationDefinition[]
}
