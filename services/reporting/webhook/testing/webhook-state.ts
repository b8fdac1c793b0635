import { cityReporter, type WebhookHub } from './webhook-hub.ts'

interface WebhookResult {
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

/** Queries a webhook as the city's reporter. @param status of the deliveries; all if left out */
export const webhookState = async (
  hub: WebhookHub,
  id: string,
  status?: string,
): Promise<WebhookResult> => {
  const query = `query ($id: ID!, $status: WebhookDeliveryStatus) { webhook(id: $id) {
    state cursor failures nextAttemptAt
    deliveries(status: $status) { nodes { id position attempts status lastStatus lastError } } } }`
  const variables = { id, status }
  return (await hub.query<{ webhook: WebhookResult }>(cityReporter, query, variables)).webhook
}
