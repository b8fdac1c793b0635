import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const GazetteItemKind = choices('GazetteItemKind', 'What a text in the gazette is.', {
  GOVERNMENT: ['A document of the government.', '政府文件'],
  DEPARTMENT_NORMATIVE: ['A normative document of a department.', '部門規範性文件'],
  INTERPRETATION: ['What explains a document.', '政策解讀材料'],
})
export type GazetteItemKind = ChoiceOf<typeof GazetteItemKind>
