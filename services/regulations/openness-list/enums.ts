import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const OpennessListKind = choices('OpennessListKind', 'What an openness list covers.', {
  KEY_FIELD: ['The key fields of a province, city or zone.', '重點領域政務公開清單'],
  DEPARTMENT: ['All that one department discloses.', '部門政務公開清單'],
})
export type OpennessListKind = ChoiceOf<typeof OpennessListKind>
