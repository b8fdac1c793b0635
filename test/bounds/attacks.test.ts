import { getIntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'
import { openHub, type TestHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'
import { attacks } from './attacks.ts'

const store = freshStore('sqlite', undefined)

const post = async ({ hub }: TestHub, body: object | string) => {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return response.text()
}

/** Sends requests that no cache knows until it is told to stop. @returns the answers */
const healthyClient = (hub: TestHub) => {
  const answers: unknown[] = []
  let isOver = false
  const ask = async (): Promise<void> => {
    while (!isOver) {
      const query = `{ a${answers.length}: unit(id: "CITY-350200") { name } }`
      answers.push(await hub.public.execute(query))
    }
  }
  const asking = ask()
  return {
    answers,
    stop: async () => {
      isOver = true
      await asking
      return answers
    },
  }
}

describe('a hub that is attacked', () => {
  it('refuses every attack by the limit, and answers a healthy client meanwhile', async () => {
    const hub = await openHub(store)
    for (const { name, body, refusal } of attacks) {
      const client = healthyClient(hub)
      const sent = await Promise.all([post(hub, body), post(hub, body), post(hub, body)])
      for (const text of sent) {
        expect(text.length, name).toBeLessThan(4_000)
        const { errors } = JSON.parse(text)
        expect(errors[0], name).toMatchObject({ extensions: refusal })
        expect(text, name).not.toContain('INTERNAL_SERVER_ERROR')
      }
      for (const answer of await client.stop()) {
        expect(answer, name).not.toHaveProperty('errors')
      }
      expect(client.answers.length, name).toBeGreaterThan(0)
    }
  })

  it('answers honest operations: many fragments, the schema, a hundred tasks', async () => {
    const hub = await openHub(store)
    const chain = Array.from({ length: 20 }, (_, n) => `fragment F${n} on Unit { ...F${n + 1} }`)
    const honest = [
      `{ units { nodes { ...F0 } } } ${chain.join(' ')} fragment F20 on Unit { id name }`,
      getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true }),
      `{ tasks(first: 100) { nodes { number title leads { name } progress { total late }
        indicators { name met value { numerator denominator } } } } }`,
    ]
    for (const query of honest) expect(await hub.public.execute(query)).not.toHaveProperty('errors')
  })
})
