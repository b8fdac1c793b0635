import { startOfYear, indicatorLabel, eachUnit, indicator } from '../../kit/indicators/index.ts'
import { isPublished } from '../../kit/records/index.ts'
import { OpennessList } from './openness-list.ts'
import { OpennessListKind } from './enums.ts'

const departments = eachUnit.atLeast(1, ['DEPARTMENT'])

/** Openness lists: the list of every provincial department was compiled by the due date of the notice. */
export const listsCompiledInTime = indicator(OpennessList, {
  name: 'listsCompiledInTime',
  topic: 'regulations.opennessLists',
  label: {
    en: 'Departments whose openness list was compiled in time',
    hant: '按期編制完成政務公開清單的部門',
    hans: '按期编制完成政务公开清单的部门',
  },
  target: departments,
  countedOn: startOfYear,
  counts: ({ kind }) => kind === OpennessListKind.DEPARTMENT,
  meets: ({ compiledOn, compileBy }) => compileBy !== null && compiledOn <= compileBy,
})

/** Openness lists: a list that reflects all requirements of the notice was published by the due date. */
export const listsPublishedInTime = indicator(OpennessList, {
  name: 'listsPublishedInTime',
  topic: 'regulations.opennessLists',
  label: {
    en: 'Departments whose openness list reflects every requirement and was published in time',
    hant: '清單體現各項要求並按期公開的部門',
    hans: '清单体现各项要求并按期公开的部门',
  },
  target: departments,
  countedOn: startOfYear,
  counts: ({ kind }) => kind === OpennessListKind.DEPARTMENT,
  meets: (list) =>
    isPublished(list) &&
    list.requirementsMissing === 0 &&
    list.publishBy !== null &&
    String(list.publishedOn) <= list.publishBy,
})

/** Openness lists: the key-field list of the province was compiled by the due date and covers what the notice names. */
export const keyFieldListCompiledInTime = indicator(OpennessList, {
  name: 'keyFieldListCompiledInTime',
  topic: 'regulations.opennessLists',
  label: indicatorLabel(
    'Whether the key-field list of the province covers all fields and requirements and was compiled in time',
    '是否按期編制完成覆蓋各領域、體現各項要求的《福建省重點領域政務公開清單》',
  ),
  limitation: indicatorLabel(
    'One item suffices for each key field, each of the five stages, interpretation, response and participation; whether items cover the whole course of powers and services, the hub cannot tell.',
    '各重點領域、五公開各環節及政策解讀、輿情回應、公眾參與均至少一項;是否覆蓋權力運行全流程、政務服務全過程,平臺無從判定。',
  ),
  target: eachUnit.atLeastAmong(1, { kinds: ['PROVINCE'], expectedOrNot: true }),
  countedOn: startOfYear,
  counts: ({ kind }) => kind === OpennessListKind.KEY_FIELD,
  meets: ({ compiledOn, compileBy, requirementsMissing, keyFieldsMissing }) =>
    compileBy !== null &&
    compiledOn <= compileBy &&
    requirementsMissing === 0 &&
    keyFieldsMissing === 0,
})
