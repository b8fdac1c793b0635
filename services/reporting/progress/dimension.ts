import { registerLabelledEnum } from '../../../schema/vocabulary/index.ts'

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

registerLabelledEnum(ProgressDimension, {
  name: 'ProgressDimension',
  description: 'A dimension of a progress table.',
  valuesConfig: {
    DOMAIN: { label: ['Domain', '領域'], description: 'The domain of the task.' },
    CHAPTER: { label: ['Chapter', '章'], description: 'The chapter, by number.' },
    SECTION: { label: ['Section', '節'], description: 'The section, by number.' },
    TASK: { label: ['Task', '任務'], description: 'The task.' },
    UNIT: { label: ['Unit', '單位'], description: 'The unit.' },
    CITY: {
      label: ['City', '設區市'],
      description: 'The city or zone that the unit is or belongs to; null for departments.',
    },
    GROUP: {
      label: ['Group of units', '單位類別'],
      description:
        'The group that the notice names; null for lead units and units named themselves.',
    },
    LEAD_UNIT: {
      label: ['Lead unit', '牽頭單位'],
      description: 'The lead unit (牽頭單位); a task with two lead units is in two rows.',
    },
    STATE: { label: ['State', '狀態'], description: 'The state of the assignment.' },
    MONTH: {
      label: ['Month due', '到期月份'],
      description: 'The month of the due date, e.g. `2018-12`; null without a due date.',
    },
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
