import { describe, expect, it, vi } from 'vitest'
import { startTestGateway } from '../testing/gateway.ts'
import { supergraphSdl } from '../testing/supergraph.ts'

const describedAs = (text: string) => supergraphSdl.replace('All units.', text)
const description = '{ __type(name: "Query") { fields { description } } }'

describe('a new supergraph', () => {
  it('takes over without a failed request', async () => {
    await using hub = await startTestGateway()
    const failures: unknown[] = []
    let answers = 0
    let isOver = false
    const askOn = async () => {
      while (!isOver) {
        const answer = await hub.execute('{ units { name light disclosed } }')
        const codes = JSON.stringify(answer).match(/"code":"\w+"/g)
        if (codes?.join() !== '"code":"NOT_WEIGHED"') failures.push(answer)
        answers++
      }
    }
    const clients = Array.from({ length: 8 }, askOn)
    try {
      for (let version = 1; version <= 5; version++) {
        hub.reload(describedAs(`Version ${version}.`))
        await vi.waitFor(
          async () =>
            expect(JSON.stringify(await hub.execute(description))).toContain(`Version ${version}.`),
          { timeout: 20_000 },
        )
      }
    } finally {
      isOver = true
      await Promise.all(clients)
    }
    expect(failures).toEqual([])
    expect(answers).toBeGreaterThan(10)
  })

  it('that is broken leaves the old one in place', async () => {
    await using hub = await startTestGateway()
    hub.reload('type Query { broken')
    await vi.waitFor(() => expect(hub.logged.join()).toContain('the one before stays'), {
      timeout: 20_000,
    })
    expect(await hub.execute('{ lists }')).toEqual({ data: { lists: 7 } })
  })
})
