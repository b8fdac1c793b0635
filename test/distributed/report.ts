import type { HubClient } from '../support/hub.ts'

/** A query that needs all five services. */
export const allServicesQuery = `{ unit(id: "CITY-350200") {
  name(locale: EN)
  disclosure { light } services { light } platforms { light } regulations { light }
} }`

export const report = {
  assignmentId: 'fujian-2018-43:11:CITY-350200',
  text: 'The mayor explained the policy online.',
  percentage: 100,
} as const

/** The changes of Xiamen after a cursor. */
export const changesSubscription =
  'subscription ($after: ID) { changes(after: $after, where: { units: ["CITY-350200"] }) { kind } }'

/** A change event with the fields that the tests select. */
export interface SelectedChange {
  readonly changes: { readonly kind: string }
}

export const assignmentState = async (person: HubClient): Promise<string> => {
  const query = `{ assignment(id: "${report.assignmentId}") { state } }`
  return (await person.get<{ assignment: { state: string } }>(query)).assignment.state
}
