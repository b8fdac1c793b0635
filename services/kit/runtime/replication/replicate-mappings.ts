import type { EntityManager } from 'typeorm'
import { type Indicator, remapTasks, type TaskMapping } from '../../indicators/index.ts'
import type { Change } from '../../store/index.ts'

/** Whether a row of reporting's log maps a task to topics. */
export const isMappingChange = ({ kind, fields }: Change): boolean =>
  kind.startsWith('task.') && fields.includes('"topics":[')

/** Applies reporting's mapping of tasks to topics to this service's store. The unit tree must be locked. */
export const replicateMappings = async (
  manager: EntityManager,
  changes: readonly Change[],
  indicators: readonly Indicator[],
): Promise<void> => {
  const mappings = new Map<string, TaskMapping>()
  for (const { taskId, fields } of changes.filter(isMappingChange))
    if (taskId) mappings.set(taskId, mappingOf(taskId, JSON.parse(fields)))
  await remapTasks(manager, indicators, [...mappings.values()])
}

/** The mapping as reporting logs it, with the year of the programme. */
interface MappingFields {
  readonly year: number
  readonly topics: readonly {
    readonly topic: string
    readonly targets?: TaskMapping['targets']
  }[]
}

const mappingOf = (taskId: string, { year, topics }: MappingFields): TaskMapping => ({
  taskId,
  year,
  topics: topics.map(({ topic }) => topic),
  targets: topics.flatMap(({ targets = [] }) => targets),
})
