import { Locale } from '../../schema/vocabulary/index.ts'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parse, print, type DocumentNode } from 'graphql'
import type { CallSubgraph } from '../../gateway/options.ts'
import { publicViewer } from '../../services/kit/identity/index.ts'

const context = { viewer: publicViewer, authorization: undefined, locale: Locale.EN }

/** Sends every fetch over HTTP to a server that executes it. */
export const httpTransport = async () => {
  let execute: CallSubgraph | undefined
  const parsed = new Map<string, DocumentNode>()
  const server = createServer((request, response) => {
    const respond = async (): Promise<void> => {
      const { query, variables } = JSON.parse(await textOf(request))
      const document = parsed.get(query) ?? parse(query)
      parsed.set(query, document)
      const service = request.url?.slice(1) ?? ''
      const result = await execute?.(service, {
        document,
        variables,
        operationName: undefined,
        context,
      })
      response.end(JSON.stringify(result))
    }
    respond().catch(() => response.writeHead(500).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  const call: CallSubgraph = async (service, { document, variables }) => {
    const response = await fetch(`http://127.0.0.1:${port}/${service}`, {
      method: 'POST',
      body: JSON.stringify({ query: print(document), variables }),
    })
    return response.json() as ReturnType<CallSubgraph>
  }
  return {
    transport: (local: CallSubgraph): CallSubgraph => {
      execute = local
      return call
    },
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
