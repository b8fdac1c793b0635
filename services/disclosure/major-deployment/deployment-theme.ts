import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const DeploymentTheme = choices('DeploymentTheme', 'A major deployment the notice names.', {
  SUPPLY_SIDE_REFORM: ['Deepening the structural reform of supply.', '供給側結構性改革'],
  INNOVATION: ['Building a country of innovation.', '創新型國家建設'],
  KEY_REFORMS: ['Deepening basic reforms in key fields.', '基礎性關鍵領域改革'],
  RURAL_REVITALISATION: ['Revitalising the countryside.', '鄉村振興戰略'],
  REGIONAL_COORDINATION: ['Developing the regions in balance.', '區域協調發展戰略'],
  CONSUMPTION_AND_INVESTMENT: [
    'Widening consumption and effective investment.',
    '擴大消費和促進有效投資',
  ],
  OPENING_UP: ['Opening up on all fronts.', '全面開放新格局'],
  LIVELIHOOD: ['Securing and improving the people’s livelihood.', '提高保障和改善民生水平'],
})
export type DeploymentTheme = ChoiceOf<typeof DeploymentTheme>
