import type { Person } from '../support/hub.ts'

/** One question that needs all five services. */
export const allServicesQuery = `{ unit(id: "CITY-350200") {
  name(locale: EN)
  disclosure { light } services { light } platforms { light } regulations { light }
} }`

export const report = {
  assignmentId: 'fujian-2018-43:11:CITY-350200',
  text: 'The mayor explained the policy online.',
  percentage: 100,
} as const

/** What happens in Xiamen from a cursor on. */
export const changesSubscription =
  'subscription ($after: ID) { changes(after: $after, where: { units: ["CITY-350200"] }) { kind } }'

/** An event as the tests select it. */
export interface ChangeEvent {
  readonly changes: { readonly kind: string }
}

export const assignmentState = async (who: Person): Promise<string> => {
  const query = `{ assignment(id: "${report.assignmentId}") { state } }`
  return (await who.get<{ assignment: { state: string } }>(query)).assignment.state
}
