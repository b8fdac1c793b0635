import type { BenchOperation, Workload } from './workload.ts'

const unitParts = [
  'id kind',
  'name',
  'name(locale: EN)',
  'parent { id name }',
  'progress { total closed late }',
  'progress { onTimeShare { numerator denominator } }',
  ...['disclosure', 'services', 'platforms', 'regulations'].flatMap((domain) => [
    `${domain} { light }`,
    `${domain} { light indicators(year: 2018) { name value { numerator denominator } } }`,
  ]),
  'disclosure { policyDocuments(first: 10) { nodes { title docNo publishedOn } } }',
  'services { siteMessages(first: 10) { nodes { subject channel repliedAt } } }',
  'platforms { websites(first: 5) { nodes { id externalId } } }',
  'regulations { campaignActivities(first: 5) { nodes { title heldOn } } }',
]

const assignmentParts = [
  'state light dueOn',
  'task { number title }',
  'unit { name kind }',
  'claimed { numerator denominator }',
  'proven { indicator }',
  'lateness { text(locale: EN) }',
  'dueDateSteps { day effect }',
  'submissions { version status evidence { url } }',
]

/** Three or so of the parts, others for each number; a field occurs once. */
const choose = (parts: readonly string[], number: number): string => {
  const chosen = new Map<string, string>()
  for (const step of [1, 3, 5, 7]) {
    const part = parts[(number * step + Math.floor(number / parts.length)) % parts.length] ?? ''
    chosen.set(/^\w+/.exec(part)?.[0] ?? '', part)
  }
  return [...chosen.values()].join(' ')
}

/** 200 operations over units and assignments, each of another selection, as many different clients would send. */
export const mix: Workload = {
  name: 'mix',
  operations: ({ units, assignments }) => {
    const operations: BenchOperation[] = []
    for (let turn = 0; turn < 5; turn += 1)
      for (let number = 0; number < 100; number += 1) {
        const index = turn * 100 + number
        operations.push(
          {
            query: `query Unit${number}($id: ID!) { unit(id: $id) { ${choose(unitParts, number)} } }`,
            variables: { id: units[index % units.length] },
          },
          {
            query: `query Assignment${number}($id: ID!) { assignment(id: $id) { id ${choose(assignmentParts, number)} } }`,
            variables: { id: assignments[index % assignments.length] },
          },
        )
      }
    return operations
  },
}
