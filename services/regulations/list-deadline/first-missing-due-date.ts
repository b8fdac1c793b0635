import type { EntityManager } from 'typeorm'
import { isBelow } from '../../kit/access/index.ts'
import type { CalendarDay } from '../../kit/calendar/index.ts'

/**
 * The earliest due date of a list that the unit or a unit below it has not compiled or published; undefined if none is
 * missing. Only units that are expected to report on a task of the topic count.
 */
export const firstMissingDueDate = async (
  read: EntityManager,
  topic: string,
  unitId: string,
): Promise<CalendarDay | undefined> => {
  const rows: readonly Row[] = await read.query(query, [topic, unitId, 1])
  return rows[0]?.due ?? undefined
}

interface Row {
  readonly due: CalendarDay | null
}

const listOfNode = `
  SELECT 1 FROM openness_list list
  WHERE list.unit_id = node.id AND list.year = wanted.year AND list.kind = wanted.list_kind`

const query = `
  SELECT MIN(missing.due) AS due
  FROM (
    SELECT CASE
      WHEN NOT EXISTS (${listOfNode}) THEN wanted.compile_by
      WHEN NOT EXISTS (${listOfNode} AND list.published_on IS NOT NULL) THEN wanted.publish_by
    END AS due
    FROM task_topic mapping
    JOIN expectation expected ON expected.task_id = mapping.task_id
    JOIN unit_node node ON node.id = expected.unit_id
    JOIN list_deadline wanted ON wanted.year = mapping.year AND wanted.unit_kind = node.kind
    JOIN unit_node root ON ${isBelow('node.path', 'root.path')}
    WHERE mapping.topic = ? AND root.id = ? AND expected.counts = ?
  ) missing`
