import { type ChoiceOf, choices } from './choices.ts'

export const UpdateCycle = choices('UpdateCycle', 'How often data are brought up to date.', {
  REAL_TIME: ['As things happen.', '實時'],
  DAILY: ['Every day.', '每日'],
  WEEKLY: ['Every week.', '每週'],
  MONTHLY: ['Every month.', '每月'],
  QUARTERLY: ['Every three months.', '每季度'],
  HALF_YEARLY: ['Every six months.', '每半年'],
  YEARLY: ['Every year.', '每年'],
  NEVER: ['Not at all: it is complete.', '不更新', 'Not updated'],
})
export type UpdateCycle = ChoiceOf<typeof UpdateCycle>

/** The due-date rule of the next update; undefined where no clock can run. */
export const ruleOfCycle: Readonly<Record<UpdateCycle, string | undefined>> = {
  REAL_TIME: undefined,
  DAILY: 'P1D',
  WEEKLY: 'P7D',
  MONTHLY: 'P1M',
  QUARTERLY: 'P3M',
  HALF_YEARLY: 'P6M',
  YEARLY: 'P12M',
  NEVER: undefined,
}
