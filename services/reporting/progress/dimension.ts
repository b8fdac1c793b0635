import { registerEnumType } from 'type-graphql'

/** The dimensions of progress tables. */
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
  description: 'A dimension of a progress table.',
  valuesConfig: {
    DOMAIN: { description: 'The domain of the task.' },
    CHAPTER: { description: 'The chapter, by number.' },
    SECTION: { description: 'The section, by number.' },
    TASK: { description: 'The task.' },
    UNIT: { description: 'The unit.' },
    CITY: { description: 'The city or zone that the unit is or belongs to; null for departments.' },
    GROUP: {
      description:
        'The group that the notice names; null for lead units and units named themselves.',
    },
    LEAD_UNIT: {
      description: 'The lead unit (牽頭單位); a task with two lead units is in two rows.',
    },
    STATE: { description: 'The state of the assignment.' },
    MONTH: { description: 'The month of the due date, e.g. `2018-12`; null without a due date.' },
  },
})

/** The column of each dimension except the city, whose column depends on the source. */
export const dimensionColumns: Readonly<
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
