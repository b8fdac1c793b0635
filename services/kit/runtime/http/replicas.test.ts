import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parse } from 'graphql'
import { expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../../../test/support/free-port.ts'
import { executeRemote } from './remote.ts'
import { replicas } from './replicas.ts'

const key = { caller: 'secret' }
const query = { document: parse('{ name }') }
const mutation = { document: parse('mutation { rename }') }

/** A service that responds with its name, or as `answer` does. */
const serve = async (
  name: string,
  answer: Parameters<typeof createServer>[1] = (_, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: { name } })),
): Promise<string> => {
  const server: Server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const nowhere = async (): Promise<string> => `http://127.0.0.1:${await freePort()}`

it('queries are distributed over the replicas', async () => {
  const all = replicas([await serve('one'), await serve('two')])
  const names = []
  for (let call = 0; call < 4; call += 1) names.push((await executeRemote(all, query, key)).data)
  expect(names).toEqual([{ name: 'one' }, { name: 'two' }, { name: 'one' }, { name: 'two' }])
})

it('queries and mutations go to the next replica when one cannot be reached', async () => {
  const two = await serve('two')
  for (const request of [query, mutation])
    expect(await executeRemote(replicas([await nowhere(), two]), request, key)).toEqual({
      data: { name: 'two' },
    })
})

it('a replica that failed is called last for some time', async () => {
  let asked = 0
  const ill = await serve('ill', (_, response) => {
    asked += 1
    response.writeHead(503).end()
  })
  const well = await serve('well')
  const patient = replicas([ill, well], 60_000)
  for (let call = 0; call < 6; call += 1) await executeRemote(patient, query, key)
  expect(asked).toBe(1)
  const hasty = replicas([ill, well], 0)
  for (let call = 0; call < 6; call += 1) await executeRemote(hasty, query, key)
  expect(asked).toBe(4)
})

it('a query that may have been received is repeated, a mutation never', async () => {
  let received = 0
  const dying = () =>
    serve('dying', (request) => {
      received += 1
      request.socket.destroy()
    })
  const well = await serve('well')
  expect(await executeRemote(replicas([await dying(), well]), query, key)).toEqual({
    data: { name: 'well' },
  })
  await expect(executeRemote(replicas([await dying(), well]), mutation, key)).rejects.toThrow(
    'The connection to',
  )
  expect(received).toBe(2)
})

it('a call rejects with the last failure when no replica is left', async () => {
  const ill = await serve('ill', (_, response) => response.writeHead(503).end())
  await expect(executeRemote(replicas([await nowhere(), ill]), query, key)).rejects.toThrow(
    'responded with status 503',
  )
  await expect(executeRemote(replicas([]), query, key)).rejects.toThrow(
    'the service has no replica',
  )
})
