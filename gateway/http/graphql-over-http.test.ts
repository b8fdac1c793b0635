import { serverAudits } from 'graphql-http'
import { afterAll, describe, expect, it } from 'vitest'
import { startTestGateway } from '../testing/gateway.ts'

const hub = await startTestGateway()
afterAll(() => hub.gateway.close())

describe('GraphQL over HTTP, as graphql-http audits it', () => {
  const audits = serverAudits({ url: `${hub.gateway.url}/graphql` })

  it('is audited in full', () => {
    expect(audits).toHaveLength(61)
  })

  it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id $name', async ({ fn }) => {
    const result = await fn()
    const reason = 'reason' in result ? result.reason : ''
    expect(result.status, reason).toBe('ok')
  })
})
