import { Task } from './task.ts'

/** What a search for tasks reads. */
export const taskTexts = {
  entity: Task,
  properties: ['titleHant', 'titleHans', 'titleEn', 'summaryHant', 'summaryHans', 'summaryEn'],
  argument: 'where.contains',
} as const
