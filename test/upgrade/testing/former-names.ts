/** Names of release 0.1.0 that a text still has, of nouns, kinds of changes and indicators. */
export const formerNamesIn = (text: string): readonly string[] =>
  [
    'OpinionEvent',
    'opinionEvent.',
    'ProofList',
    'proofList.',
    'ProofItem',
    'proofItem.',
    'Urge:',
    'urge.',
    'fellDue',
    'signedFor',
    'assignment.done',
    'assignment.urged',
  ].filter((word) => text.includes(word))
