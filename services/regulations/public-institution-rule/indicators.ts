import {
  startOfYear,
  indicatorLabel,
  eachGroup,
  indicator,
  provinceAsWhole,
  share,
} from '../../kit/indicators/index.ts'
import { GovernmentLevel } from '../../kit/records/index.ts'
import { namedSectors } from '../public-sector.ts'
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
