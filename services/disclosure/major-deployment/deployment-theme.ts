import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const DeploymentTheme = choices(
  'DeploymentTheme',
  'Major deployments that the notice names (重大部署).',
  {
    SUPPLY_SIDE_REFORM: [
      'Supply-side structural reform (供給側結構性改革).',
      '供給側結構性改革',
      'Supply-side structural reform',
    ],
    INNOVATION: [
      'Building an innovative country (創新型國家建設).',
      '創新型國家建設',
      'Innovative country',
    ],
    KEY_REFORMS: [
      'Deeper reform of basic and key fields (基礎性關鍵領域改革).',
      '基礎性關鍵領域改革',
    ],
    RURAL_REVITALISATION: ['Rural revitalisation (鄉村振興戰略).', '鄉村振興戰略'],
    REGIONAL_COORDINATION: [
      'Coordinated regional development (區域協調發展戰略).',
      '區域協調發展戰略',
      'Coordinated regional development',
    ],
    CONSUMPTION_AND_INVESTMENT: [
      'Higher consumption and effective investment (擴大消費和促進有效投資).',
      '擴大消費和促進有效投資',
    ],
    OPENING_UP: ['Opening up on all fronts (全面開放新格局).', '全面開放新格局'],
    LIVELIHOOD: [
      "Securing and improving people's livelihood (提高保障和改善民生水平).",
      '提高保障和改善民生水平',
      'Livelihood',
    ],
  },
)
export type DeploymentTheme = ChoiceOf<typeof DeploymentTheme>
