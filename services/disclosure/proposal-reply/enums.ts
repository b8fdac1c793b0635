import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const ProposalSource = choices('ProposalSource', 'Who made a suggestion or proposal.', {
  NPC: ['A deputy of the people’s congress.', '人大代表建議'],
  CPPCC: ['A member of the political consultative conference.', '政協委員提案'],
})
export type ProposalSource = ChoiceOf<typeof ProposalSource>

export const ProposalResult = choices('ProposalResult', 'What came of a suggestion or proposal.', {
  A: ['It is solved, or as good as solved.', 'A類'],
  B: ['It is being solved, or planned to be.', 'B類'],
  C: ['It is kept for reference.', 'C類'],
})
export type ProposalResult = ChoiceOf<typeof ProposalResult>

export const ProposalSatisfaction = choices(
  'ProposalSatisfaction',
  'What who made a suggestion or proposal says of the reply.',
  {
    SATISFIED: ['Satisfied.', '滿意'],
    MOSTLY: ['Mostly satisfied.', '基本滿意'],
    NOT: ['Not satisfied.', '不滿意'],
  },
)
export type ProposalSatisfaction = ChoiceOf<typeof ProposalSatisfaction>
