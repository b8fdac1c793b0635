import { createServer } from 'node:http'
import { onTestFinished } from 'vitest'

interface Attribute {
  readonly key: string
  readonly value: { readonly stringValue?: string }
}

export interface ReceivedSpan {
  /** The process that recorded it. */
  readonly service: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string | undefined
  readonly name: string
  /** 1 internal, 2 server, 3 client. */
  readonly kind: number
  readonly attributes: Readonly<Record<string, string | undefined>>
}

interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] }
    readonly scopeSpans: readonly {
      readonly spans: readonly (Omit<ReceivedSpan, 'service' | 'attributes'> & {
        readonly attributes: readonly Attribute[]
      })[]
    }[]
  }[]
}

const textsOf = (attributes: readonly Attribute[]) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue]))

/** A collector of traces: OTLP over HTTP, as JSON. */
export const startOtlpReceiver = async (): Promise<{
  readonly url: string
  readonly spans: ReceivedSpan[]
  /** The bodies as they came. */
  readonly bodies: string[]
}> => {
  const spans: ReceivedSpan[] = []
  const bodies: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      bodies.push(body)
      const { resourceSpans }: Export = JSON.parse(body)
      for (const { resource, scopeSpans } of resourceSpans)
        for (const span of scopeSpans.flatMap((scope) => scope.spans))
          spans.push({
            ...span,
            parentSpanId: span.parentSpanId || undefined,
            service: textsOf(resource.attributes)['service.name'] ?? '',
            attributes: textsOf(span.attributes),
          })
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('it has no port')
  return { url: `http://127.0.0.1:${address.port}`, spans, bodies }
}
