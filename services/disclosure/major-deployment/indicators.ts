import { startOfYear, indicatorLabel, eachGroup, indicator } from '../../kit/indicators/index.ts'
import { DeploymentTheme } from './deployment-theme.ts'
import { MajorDeployment } from './major-deployment.ts'

/** Interpretation of major deployments: each of the eight deployments is interpreted in full, or does not apply to the unit for a stated reason. */
export const deploymentsInterpreted = indicator(MajorDeployment, {
  name: 'deploymentsInterpreted',
  topic: 'disclosure.majorDeployments',
  label: indicatorLabel(
    'Major deployments whose policies, execution and results are interpreted, or that do not apply to the unit',
    '政策措施、執行情況和工作成效均已解讀(或不涉及)的重大部署',
  ),
  target: eachGroup.of(Object.values(DeploymentTheme)),
  countedOn: startOfYear,
  group: ({ theme }) => theme,
  counts: () => true,
  meets: (deployment) =>
    deployment.notApplicableReason !== null ||
    [
      deployment.policyInterpretations,
      deployment.executionInterpretations,
      deployment.resultInterpretations,
    ].every((published) => (published ?? 0) > 0),
})
