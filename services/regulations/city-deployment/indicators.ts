import { startOfYear, indicatorLabel, eachUnit, indicator } from '../../kit/indicators/index.ts'
import { CityDeployment } from './city-deployment.ts'

/** Openness lists: every city and Pingtan has started to compile its list. */
export const citiesDeployed = indicator(CityDeployment, {
  name: 'citiesDeployed',
  topic: 'regulations.opennessLists',
  label: indicatorLabel(
    'Cities and zones that started to compile their list of key fields',
    '已部署編制本級重點領域清單的市(區)',
  ),
  target: eachUnit.atLeast(1, ['CITY', 'ZONE']),
  countedOn: startOfYear,
  counts: () => true,
  meets: () => true,
})
