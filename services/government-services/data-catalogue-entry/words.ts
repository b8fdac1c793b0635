import { type ChoiceOf, choices } from '../../kit/record/index.ts'

export const DataPlatform = choices('DataPlatform', 'Where data of units are brought together.', {
  PROVINCE: ['The platform of the province.', '省政務數據匯聚共享平臺'],
  CITY: ['The platform of a city.', '市級政務數據匯聚平臺'],
})
export type DataPlatform = ChoiceOf<typeof DataPlatform>

export const UpdateCycle = choices('UpdateCycle', 'How often data must be brought up to date.', {
  REAL_TIME: ['As they arise.', '實時'],
  DAILY: ['Every day.', '每日'],
  WEEKLY: ['Every week.', '每週'],
  MONTHLY: ['Every month.', '每月'],
  QUARTERLY: ['Every three months.', '每季'],
  YEARLY: ['Every year.', '每年'],
})
export type UpdateCycle = ChoiceOf<typeof UpdateCycle>

/** How long data are fresh, as a rule of due dates; what arises all the time has no due day. */
export const cycleRules: Readonly<Record<UpdateCycle, string | undefined>> = {
  REAL_TIME: undefined,
  DAILY: 'P1D',
  WEEKLY: 'P7D',
  MONTHLY: 'P1M',
  QUARTERLY: 'P3M',
  YEARLY: 'P12M',
}
