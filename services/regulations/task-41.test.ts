import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { namedSectors } from './public-sector.ts'
import { startRegulationTask, xiamen } from './testing/task.ts'

const rule = {
  unitId: 'DEPT-EDU',
  year: 2018,
  level: 'PROVINCE',
  title: 'On disclosure by the institutions of the sector',
  docNo: '閩教〔2018〕7號',
  issuedOn: '2018-06-04',
  hasAssessment: true,
  hasAppraisal: true,
  hasAccountability: true,
  hasInspection: true,
}
const yearReport = { year: 2018, report: 'YEAR_REPORT', taskNumber: 41, coversInstitutions: true }
const annualReport = { ...yearReport, report: 'ANNUAL_DISCLOSURE_REPORT' }
const all = {
  sectorsWithCompleteRule: 'true (7 of 7)',
  departmentsWithCompleteRule: 'null (0 of 0)',
  institutionsDeclaredNone: 'false (0 of 1)',
  institutionRulesComplete: 'true (7 of 7)',
  institutionSectionsPresent: 'true (2 of 2)',
  institutionSectionsInTime: 'true (1 of 1)',
}

anyStore((stores) => {
  const begin = async () => {
    const task = await startRegulationTask(stores, 41, {
      units: [xiamen],
      now: '2018-12-01T09:00:00+08:00',
    })
    const makeRules = async (last: object = {}): Promise<string> => {
      const [first, ...others] = namedSectors
      for (const sector of others) await task.enter('PublicInstitutionRule', { ...rule, sector })
      return task.enter('PublicInstitutionRule', { ...rule, sector: first, ...last })
    }
    const reportBoth = async (): Promise<void> => {
      await task.enter('ReportSection', { ...yearReport, statedOn: '2018-11-30' })
      await task.enter('ReportSection', { ...annualReport, statedOn: '2018-12-01' })
    }
    return { ...task, makeRules, reportBoth }
  }

  it('Task 41 is proven by complete rules for seven sectors and by sections in both reports.', async () => {
    const { makeRules, reportBoth, indicatorValues, isProven } = await begin()
    await makeRules()
    await reportBoth()
    expect(await indicatorValues()).toEqual(all)
    expect(await isProven()).toBe(true)
    // The rules are conditions for the province; a city is proven by its reports.
    expect(await indicatorValues(xiamen)).toMatchObject({
      sectorsWithCompleteRule: 'null (0 of 0)',
    })
    expect(await isProven(xiamen)).toBe(true)
  })

  it('Task 41 is not proven while the rule of a sector lacks a method.', async () => {
    const { makeRules, reportBoth, indicatorValues, isProven, act } = await begin()
    const publicInstitutionRuleId = await makeRules({ hasAppraisal: false })
    await reportBoth()
    expect(await indicatorValues()).toEqual({
      ...all,
      sectorsWithCompleteRule: 'false (6 of 7)',
      institutionRulesComplete: 'false (6 of 7)',
    })
    expect(await isProven()).toBe(false)
    await act('correctPublicInstitutionRule', { publicInstitutionRuleId, hasAppraisal: true })
    expect(await indicatorValues()).toEqual(all)
  })

  it('A rule of a city does not count for its sector.', async () => {
    const { makeRules, reportBoth, indicatorValues } = await begin()
    await makeRules({ unitId: xiamen, level: 'CITY' })
    await reportBoth()
    expect(await indicatorValues()).toEqual({ ...all, sectorsWithCompleteRule: 'false (6 of 7)' })
  })

  it('A department makes the rule of its own sector, or declares that it supervises no institutions.', async () => {
    const edu = 'DEPT-EDU'
    const { act, enter, statesOf } = await startRegulationTask(stores, 41, { units: [edu] })
    expect(await statesOf(edu)).toMatchObject({ departmentsWithCompleteRule: 'UNMET' })
    const declaration = {
      unitId: edu,
      year: 2018,
      matter: 'INSTITUTIONS',
      declaredBy: '陳某,處長',
      basis: 'The register of institutions has none of this department.',
    }
    const regulationNilReportId = await act('fileRegulationNilReport', declaration)
    expect(await statesOf(edu)).toMatchObject({
      departmentsWithCompleteRule: 'MET',
      institutionSectionsPresent: 'MET',
    })
    await act('withdrawRegulationNilReport', { regulationNilReportId })
    await enter('PublicInstitutionRule', { ...rule, sector: 'EDUCATION' })
    expect(await statesOf(edu)).toMatchObject({
      departmentsWithCompleteRule: 'MET',
      institutionSectionsPresent: 'UNMET',
    })
  })

  it('A city cannot enter a rule of the province.', async () => {
    const { enter } = await begin()
    const ofCity = { ...rule, unitId: xiamen, sector: 'EDUCATION' }
    await expect(enter('PublicInstitutionRule', ofCity)).rejects.toThrow('InvalidInput')
  })

  it('Task 41 is not proven while a report lacks the section, or has one on another task.', async () => {
    const { makeRules, indicatorValues, isProven, enter, act } = await begin()
    await makeRules()
    await enter('ReportSection', { ...yearReport, statedOn: '2018-11-30' })
    await enter('ReportSection', {
      ...annualReport,
      taskNumber: 40,
      coversInstitutions: false,
      statedOn: '2018-12-01',
    })
    const silent = { ...all, institutionSectionsPresent: 'false (1 of 2)' }
    expect(await indicatorValues()).toEqual(silent)
    const reportSectionId = await enter('ReportSection', annualReport)
    expect(await indicatorValues()).toEqual(silent)
    expect(await isProven(xiamen)).toBe(false)
    await act('stateReportSection', { reportSectionId })
    expect(await indicatorValues()).toEqual(all)
  })

  it('A late year report is detected by the clock and counted.', async () => {
    const { hub, enter, act, indicatorValues } = await begin()
    const reportSectionId = await enter('ReportSection', yearReport)
    expect(await indicatorValues(xiamen)).toMatchObject({
      institutionSectionsInTime: 'null (0 of 0)',
    })
    hub.at('2018-12-16T00:00:00+08:00')
    await hub.sweep()
    expect(await indicatorValues(xiamen)).toMatchObject({
      institutionSectionsInTime: 'false (0 of 1)',
    })
    await act('stateReportSection', { reportSectionId })
    expect(await indicatorValues(xiamen)).toMatchObject({
      institutionSectionsInTime: 'false (0 of 1)',
      institutionSectionsPresent: 'false (1 of 2)',
    })
  })
})
