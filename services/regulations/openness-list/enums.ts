import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const OpennessListKind = choices(
  'OpennessListKind',
  'Coverage of an openness list (清單類別).',
  {
    KEY_FIELD: [
      'The key fields of a province, city or zone (重點領域政務公開清單).',
      '重點領域政務公開清單',
    ],
    DEPARTMENT: ['All disclosure of one department (部門政務公開清單).', '部門政務公開清單'],
  },
)
export type OpennessListKind = ChoiceOf<typeof OpennessListKind>
