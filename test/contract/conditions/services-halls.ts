import { example, type Examples } from './example.ts'

const managed = { rulesMissing: 0, standardNo: 'DB35/T 1708' }
const equipped = { facilitiesMissing: 0, facilitiesCheckedOn: '2018-06-04' }

/** Examples of the conditions on service halls. */
export const hallExamples: Examples = {
  citiesWithManagedHall: example(
    ['a hall with all rules and one standard', managed],
    ['a hall that lacks a kind of rules', { ...managed, rulesMissing: 1 }],
  ),
  hallsWithAllRules: example(
    ['a hall with all rules', managed],
    ['a hall that lacks a kind of rules', { rulesMissing: 1 }],
  ),
  hallsWithOneStandard: example(
    ['a hall with one standard', managed],
    ['a hall without one', { rulesMissing: 0 }],
  ),
  hallsWithComprehensiveWindow: example(
    ['a hall with an open comprehensive window', { comprehensiveWindowCount: 1 }],
    ['a hall without one', { comprehensiveWindowCount: 0 }],
  ),
  unitsWithComprehensiveWindow: example(
    ['a hall with an open comprehensive window', { comprehensiveWindowCount: 1 }],
    ['a hall that closed', { comprehensiveWindowCount: 1, closedOn: '2018-03-01' }],
  ),
  citiesWithJointScheme: example(
    [
      'joint handling by two departments, in use',
      { departments: ['國土局', '稅務局'], startedOn: '2018-06-01' },
    ],
    ['handling by one department alone', { departments: ['國土局'], startedOn: '2018-06-01' }],
  ),
  hallsWithAllFacilities: example(
    ['a hall with all five facilities', equipped],
    ['a hall that lacks one', { ...equipped, facilitiesMissing: 1 }],
  ),
  unitsWithEquippedHall: example(
    ['a hall with all five facilities', equipped],
    ['a hall that lacks one', { ...equipped, facilitiesMissing: 1 }],
  ),
  hallFacilitiesChecked: example(
    ['a hall checked within the year', equipped],
    ['a hall last checked in the year before', { ...equipped, facilitiesCheckedOn: '2017-12-31' }],
  ),
}
