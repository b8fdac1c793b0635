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

/** Openness lists: the same lists were published by the due date. */
export const listsPublishedInTime = indicator(OpennessList, {
  name: 'listsPublishedInTime',
  topic: 'regulations.opennessLists',
  label: {
    en: 'Departments whose openness list was published in time',
    hant: '按期公開政務公開清單的部門',
    hans: '按期公开政务公开清单的部门',
  },
  target: departments,
  countedOn: startOfYear,
  counts: ({ kind }) => kind === OpennessListKind.DEPARTMENT,
  meets: (list) =>
    isPublished(list) && list.publishBy !== null && String(list.publishedOn) <= list.publishBy,
})

/** Openness lists: the key-field list of the province was compiled by the due date. */
export const keyFieldListCompiledInTime = indicator(OpennessList, {
  name: 'keyFieldListCompiledInTime',
  topic: 'regulations.opennessLists',
  label: indicatorLabel(
    'Whether the key-field list of the province was compiled in time',
    '是否按期編制完成《福建省重點領域政務公開清單》',
  ),
  target: eachUnit.atLeastAmong(1, { kinds: ['PROVINCE'], expectedOrNot: true }),
  countedOn: startOfYear,
  counts: ({ kind }) => kind === OpennessListKind.KEY_FIELD,
  meets: ({ compiledOn, compileBy }) => compileBy !== null && compiledOn <= compileBy,
})
