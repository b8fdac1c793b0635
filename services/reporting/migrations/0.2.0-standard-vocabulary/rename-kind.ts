const nouns: Readonly<Record<string, string>> = {
  urge: 'reminder',
  opinionEvent: 'publicOpinionIncident',
  proofList: 'certificateList',
  proofItem: 'certificateRequirement',
}

const events: Readonly<Record<string, string>> = {
  'assignment.signedFor': 'assignment.acknowledged',
  'assignment.done': 'assignment.closed',
  'assignment.excused': 'assignment.notApplicable',
  'assignment.urged': 'assignment.reminded',
}

/** Today's name of a kind of change, or of all kinds of a noun: `opinionEvent.*`. */
export const renameKind = (kind: string): string => {
  const [noun = '', event = ''] = kind.split('.')
  if (events[kind]) return events[kind]
  return `${nouns[noun] ?? noun}.${event === 'fellDue' ? 'missedDueDate' : event}`
}
