import { city, type WebhookHub } from './hub.ts'

export interface WebhookStanding {
  readonly state: string
  readonly cursor: string
  readonly failures: number
  readonly nextAttemptAt: string | null
  readonly deliveries: {
    readonly nodes: readonly {
      readonly id: string
      readonly position: number
      readonly attempts: number
      readonly status: string
      readonly lastStatus: number | null
      readonly lastError: string | null
    }[]
  }
}

/** How a webhook stands, as the city sees it. @param status of the deliveries; left out: all */
export const stateOf = async (
  hub: WebhookHub,
  id: string,
  status?: string,
): Promise<WebhookStanding> => {
  const query = `query ($id: ID!, $status: WebhookDeliveryStatus) { webhook(id: $id) {
    state cursor failures nextAttemptAt
    deliveries(status: $status) { nodes { id position attempts status lastStatus lastError } } } }`
  return (await hub.ask<{ webhook: WebhookStanding }>(city, query, { id, status })).webhook
}
