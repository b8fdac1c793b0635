import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const ProposalSource = choices(
  'ProposalSource',
  'Source of a suggestion or proposal (來源).',
  {
    NPC: [
      "A suggestion by deputies of the people's congress (人大代表建議).",
      '人大代表建議',
      'Suggestion of a People’s Congress deputy',
    ],
    CPPCC: [
      'A proposal by members of the political consultative conference (政協委員提案).',
      '政協委員提案',
      'Proposal of a CPPCC member',
    ],
  },
)
export type ProposalSource = ChoiceOf<typeof ProposalSource>

export const ProposalResult = choices(
  'ProposalResult',
  'Result of handling a suggestion or proposal (辦理結果).',
  {
    A: ['Solved or largely solved (A類).', 'A類', 'Class A'],
    B: ['Being solved, or planned to be solved (B類).', 'B類', 'Class B'],
    C: ['Noted for reference (C類).', 'C類', 'Class C'],
  },
)
export type ProposalResult = ChoiceOf<typeof ProposalResult>

export const ProposalSatisfaction = choices(
  'ProposalSatisfaction',
  'Satisfaction of the author with the reply (滿意度).',
  {
    SATISFIED: ['Satisfied (滿意).', '滿意'],
    MOSTLY: ['Mostly satisfied (基本滿意).', '基本滿意', 'Mostly satisfied'],
    NOT: ['Not satisfied (不滿意).', '不滿意', 'Not satisfied'],
  },
)
export type ProposalSatisfaction = ChoiceOf<typeof ProposalSatisfaction>
