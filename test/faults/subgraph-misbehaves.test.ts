import { createServer, type RequestListener } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { startTestGateway } from '../../gateway/testing/gateway.ts'
import { testSubgraphs } from '../../gateway/testing/supergraph.ts'
import { executeRemote, replicas } from '../../services/kit/runtime/index.ts'
import { freePort } from '../support/free-port.ts'

/** A gateway whose service `platforms` answers over HTTP like this. */
const startGatewayWith = async (answer: RequestListener) => {
  const server = createServer(answer)
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const service = replicas([`http://127.0.0.1:${port}`])
  const { call } = testSubgraphs()
  const hub = await startTestGateway({
    subgraphs: (name, request) => {
      const { document, variables, operationName, signal } = request
      const remote = { document, variables, operationName, signal }
      return name === 'platforms'
        ? executeRemote(service, remote, { caller: 'secret' })
        : call(name, request)
    },
  })
  onTestFinished(() => hub[Symbol.asyncDispose]())
  return hub
}

const send =
  (status: number, type: string, body: string): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': type }).end(body)

const json = 'application/graphql-response+json'

it.each<readonly [string, RequestListener]>([
  ['an internal error', send(500, 'text/html', '<h1>Internal Server Error</h1>')],
  ['an internal error with data', send(500, json, '{"data":{"_entities":[null,null,null]}}')],
  ['a refusal', send(429, 'application/json', '{"message":"Too many requests"}')],
  ['a refusal in plain text', send(429, 'text/plain', 'slow down')],
  ['a redirection', send(302, 'text/html', '')],
  ['a page of a proxy', send(200, 'text/html', '<html>Please sign in</html>')],
  ['nothing', send(200, json, '')],
  ['half a response', send(200, json, '{"data":{"_entities":[')],
  ['bytes', send(200, json, '\u0000\u0001\u0002')],
  ['a closed connection', (request) => request.socket.destroy()],
  [
    'a connection that closes in the middle',
    (_, response) => {
      response.writeHead(200, { 'content-type': json, 'content-length': '1000' })
      response.write('{"data":', () => response.destroy())
    },
  ],
])(
  'The gateway answers with the fields of the other services when one sends %s.',
  async (_, answer) => {
    const hub = await startGatewayWith(answer)
    expect(await hub.execute('{ units { name light } lists }')).toEqual({
      data: {
        units: ['福建省', '廈門市', '福州市'].map((name) => ({ name, light: null })),
        lists: 7,
      },
      errors: [
        {
          message: expect.stringContaining('The service platforms'),
          path: ['units', 0, 'light'],
          extensions: { code: 'SERVICE_UNAVAILABLE', service: 'platforms' },
        },
      ],
    })
  },
)
