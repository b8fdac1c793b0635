/** The names of entities and changes of release 0.1.0 that a text still contains. */
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
  ].filter((name) => text.includes(name))
