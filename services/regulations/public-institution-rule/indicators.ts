import {
  startOfYear,
  indicatorLabel,
  eachGroup,
  eachUnit,
  indicator,
  provinceAsWhole,
  share,
} from '../../kit/indicators/index.ts'
import { GovernmentLevel, orNone } from '../../kit/records/index.ts'
import { namedSectors } from '../public-sector.ts'
import { institutionsDeclaredNone } from '../nil-report/indicators.ts'
import { PublicInstitutionRule } from './public-institution-rule.ts'

const hasAllMethods = (rule: PublicInstitutionRule): boolean =>
  rule.hasAssessment && rule.hasAppraisal && rule.hasAccountability && rule.hasInspection

/** Disclosure by public institutions: each of the seven named sectors has a provincial rule with all four methods. */
export const sectorsWithCompleteRule = indicator(PublicInstitutionRule, {
  name: 'sectorsWithCompleteRule',
  topic: 'regulations.institutionRules',
  label: indicatorLabel(
    'Sectors whose provincial department made a complete rule for its institutions',
    '省級主管部門已制定完整制度的領域',
  ),
  target: eachGroup.of(namedSectors, provinceAsWhole),
  countedOn: startOfYear,
  group: ({ sector }) => sector,
  counts: ({ level }) => level === GovernmentLevel.PROVINCE,
  meets: hasAllMethods,
})

/** Disclosure by public institutions: every department in charge of a sector made a complete rule, or declared that it has no institutions. */
export const departmentsWithCompleteRule = indicator(PublicInstitutionRule, {
  name: 'departmentsWithCompleteRule',
  topic: 'regulations.institutionRules',
  label: indicatorLabel(
    'Departments with a complete rule for the public institutions of their sector',
    '已制定本行業公共企事業單位信息公開制度的主管部門',
  ),
  target: eachUnit.atLeast(1, ['DEPARTMENT']),
  orNone: orNone(institutionsDeclaredNone, 'institutionRulesComplete'),
  limitation: indicatorLabel(
    'The notice gives the rules to departments of the province; of cities and Pingtan the hub asks the sections in both reports.',
    '通知要求省級主管部門制定制度,對市(區)僅要求兩份報告載明情況。',
  ),
  countedOn: startOfYear,
  counts: () => true,
  meets: hasAllMethods,
})

/** Disclosure by public institutions, informing: rules of all levels with all four methods. */
export const institutionRulesComplete = indicator(PublicInstitutionRule, {
  name: 'institutionRulesComplete',
  topic: 'regulations.institutionRules',
  label: indicatorLabel(
    'Rules for public institutions with all four methods',
    '具備四項辦法的制度',
  ),
  target: share.atLeast(1),
  informs: true,
  countedOn: startOfYear,
  counts: () => true,
  meets: hasAllMethods,
})
