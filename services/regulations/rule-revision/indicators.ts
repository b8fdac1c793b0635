import {
  startOfYear,
  indicatorLabel,
  eachUnit,
  indicator,
  provinceAsWhole,
} from '../../kit/indicators/index.ts'
import { RevisedRule, RuleRevision } from './rule-revision.ts'

/** Implementation of the disclosure regulation: the province has started to revise the provincial measures. */
export const measuresRevisionStarted = indicator(RuleRevision, {
  name: 'measuresRevisionStarted',
  topic: 'regulations.disclosureRegulation',
  label: indicatorLabel(
    'Whether the revision of the disclosure measures of Fujian has started',
    '是否已啟動《福建省政府信息公開辦法》修訂工作',
  ),
  target: eachUnit.atLeastAmong(1, provinceAsWhole),
  countedOn: startOfYear,
  counts: ({ rule }) => rule === RevisedRule.PROVINCIAL_MEASURES,
  meets: ({ startedOn }) => startedOn !== null,
})
