import { getIntrospectionQuery, type ExecutionResult, type GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { openHub, type TestHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'
import { enter, type TestSocket } from '../../gateway/live/testing/socket.ts'
import { attacks, type Attack } from './attacks.ts'

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

const expectAnswers = async (client: ReturnType<typeof healthyClient>, attack: string) => {
  const answers = await client.stop()
  expect(answers.length, attack).toBeGreaterThan(0)
  for (const answer of answers) expect(answer, attack).not.toHaveProperty('errors')
}

/** Sends a query over a socket and returns its result. */
const operate = async (socket: TestSocket, payload: object): Promise<ExecutionResult> => {
  socket.send({ type: 'subscribe', id: 'query', payload })
  const message = await socket.next()
  if (message.type === 'error') return { errors: message.payload as GraphQLError[] } // The protocol says so.
  expect(await socket.next()).toMatchObject({ type: 'complete' })
  return message.payload as ExecutionResult // The protocol says so.
}

const isOperation = (attack: Attack): attack is Attack & { readonly body: object } =>
  typeof attack.body === 'object'

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
      await expectAnswers(client, name)
    }
  })

  it('refuses every attack over WebSocket, and the socket answers afterwards', async () => {
    const hub = await openHub(store)
    for (const { name, body, refusal } of attacks.filter(isOperation)) {
      const client = healthyClient(hub)
      const socket = await enter(hub.hub.url)
      const { errors } = await operate(socket, body)
      expect(errors?.[0], name).toMatchObject({ extensions: refusal })
      expect(await operate(socket, { query: '{ unit(id: "CITY-350200") { id } }' })).toEqual({
        data: { unit: { id: 'CITY-350200' } },
      })
      socket.raw.terminate()
      await expectAnswers(client, name)
    }
  })

  it('closes a socket that sends a deeply nested message, and answers the others', async () => {
    const hub = await openHub(store)
    const deep = attacks.filter((attack) => !isOperation(attack))
    expect(deep).not.toHaveLength(0)
    for (const { name, body } of deep) {
      const client = healthyClient(hub)
      const socket = await enter(hub.hub.url)
      socket.send(`{"type":"subscribe","id":"attack","payload":${String(body)}}`)
      expect(await socket.closed, name).toMatchObject({ code: 4400 })
      await expectAnswers(client, name)
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
