import { registerEnumType } from 'type-graphql'

/** What a progress table can be broken down by. */
export enum ProgressDimension {
  DOMAIN = 'DOMAIN',
  CHAPTER = 'CHAPTER',
  SECTION = 'SECTION',
  TASK = 'TASK',
  UNIT = 'UNIT',
  CITY = 'CITY',
  GROUP = 'GROUP',
  LEAD_UNIT = 'LEAD_UNIT',
  STATE = 'STATE',
  MONTH = 'MONTH',
}

registerEnumType(ProgressDimension, {
  name: 'ProgressDimension',
  description: 'What a progress table is broken down by.',
  valuesConfig: {
    DOMAIN: { description: 'The domain that proves the task.' },
    CHAPTER: { description: 'The chapter, by number.' },
    SECTION: { description: 'The section, by number.' },
    TASK: { description: 'The task.' },
    UNIT: { description: 'The unit.' },
    CITY: { description: 'The city or zone the unit is or lies in; null for departments.' },
    GROUP: {
      description: 'The group through which the task came; null for leads and named units.',
    },
    LEAD_UNIT: {
      description: 'The unit that leads the task; a task with two leads stands under both.',
    },
    STATE: { description: 'The state of the assignment.' },
    MONTH: { description: 'The month in which it is due, e.g. `2018-12`; null if undated.' },
  },
})

/** The column of each dimension but the city, which differs by source. */
export const dimensions: Readonly<
  Record<Exclude<ProgressDimension, ProgressDimension.CITY>, string>
> = {
  DOMAIN: 'task.domain',
  CHAPTER: 'task.chapterNumber',
  SECTION: 'task.sectionNumber',
  TASK: 'record.taskId',
  UNIT: 'record.unitId',
  GROUP: 'record.groupId',
  LEAD_UNIT: 'lead.id',
  STATE: 'record.state',
  MONTH: 'substr(record.dueOn, 1, 7)',
}
