import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const GazetteItemKind = choices(
  'GazetteItemKind',
  'Kind of a text in the gazette (內容類型).',
  {
    GOVERNMENT: ['A document of the government (政府文件).', '政府文件', 'Government document'],
    DEPARTMENT_NORMATIVE: [
      'A normative document of a department (部門規範性文件).',
      '部門規範性文件',
      'Normative document of a department',
    ],
    INTERPRETATION: [
      'Material that interprets a policy (政策解讀材料).',
      '政策解讀材料',
      'Interpretation',
    ],
  },
)
export type GazetteItemKind = ChoiceOf<typeof GazetteItemKind>
