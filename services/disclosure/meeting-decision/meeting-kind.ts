import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const MeetingKind = choices(
  'MeetingKind',
  'Meeting at which a government decides (會議類型).',
  {
    PLENARY: [
      'A plenary meeting of the government (政府全體會議).',
      '政府全體會議',
      'Plenary meeting',
    ],
    EXECUTIVE: [
      'An executive meeting of the government (政府常務會議).',
      '政府常務會議',
      'Executive meeting',
    ],
  },
)
export type MeetingKind = ChoiceOf<typeof MeetingKind>
