import { isPublished, type Publication } from '../kit/records/index.ts'

/** Whether its timeliness is decided: it is published, or its due date passed. */
export const isPublishedOrOverdue = (record: Publication): boolean =>
  isPublished(record) || record.missedDueDate
