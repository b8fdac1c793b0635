import type { Server as HttpServer, IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { handleProtocols, type Server } from 'graphql-ws'
import type { Logger } from 'pino'
import { WebSocketServer, type WebSocket } from 'ws'
import { nestingProblem, nestsTooDeeply } from '../http/nesting.ts'
import { type RequestLocale, unknownLocaleIn } from '../http/request-locale.ts'
import type { Limits } from '../limits.ts'
import type { Metrics } from '../metrics.ts'
import { closeCodes } from './close-code.ts'
import { keepAlive } from './keep-alive.ts'
import type { MessageSerializer } from './message-serializer.ts'
import type { Session } from './session.ts'

export interface SocketServer {
  /** Closes every socket and waits for the closing handshakes, at most this many milliseconds. */
  close(ms: number): Promise<void>
}

export interface SocketServerOptions {
  readonly http: HttpServer
  readonly protocol: Server<Session>
  readonly serializer: MessageSerializer
  readonly clientAddress: (request: IncomingMessage) => string
  readonly localeOf: RequestLocale
  readonly limits: Limits
  readonly metrics: Metrics
  readonly log: Logger
}

/** Accepts WebSockets at `/graphql` and connects each to the protocol. */
export const serveSockets = (options: SocketServerOptions): SocketServer => {
  const { http, protocol, serializer, clientAddress, localeOf, limits, metrics, log } = options
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: limits.bodyBytes,
    handleProtocols: (protocols) => handleProtocols(protocols),
  })
  let isClosing = false

  http.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const path = request.url?.split('?')[0]
    if (path !== '/graphql') return refuseUpgrade(stream, '404 Not Found')
    if (unknownLocaleIn(request.url)) return refuseUpgrade(stream, '400 Unknown Locale')
    if (isClosing) return refuseUpgrade(stream, '503 Service Unavailable')
    sockets.handleUpgrade(request, stream, head, (socket) => open(socket, request, stream))
  })

  const open = (socket: WebSocket, request: IncomingMessage, stream: Duplex): void => {
    const { headers } = request
    metrics.sockets.inc()
    const stopPings = keepAlive(socket, limits.pingMs)
    const end = new AbortController()
    const session: Session = {
      socket: {
        bufferedBytes() {
          return socket.bufferedAmount
        },
        write(messages) {
          // Without compression the library writes each message at once, so these bytes never split one.
          if (socket.readyState === socket.OPEN) stream.write(messages)
        },
        close(code, reason) {
          socket.close(code, reason)
        },
      },
      address: clientAddress(request),
      headers: { authorization: headers.authorization },
      locale: localeOf(request),
      identity: undefined,
      closed: end.signal,
      subscriptions: new Set(),
    }
    // For example a message that is too large; the library closes the socket with the right code.
    socket.on('error', (error) => log.debug(error, 'A socket failed.'))
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send(text) {
          return send(socket, serializer.complete(text))
        },
        close(code, reason) {
          socket.close(code, reason)
        },
        onMessage(receive) {
          socket.on('message', (message) => {
            const text = String(message)
            if (nestsTooDeeply(text)) return socket.close(closeCodes.badRequest, nestingProblem.en)
            receive(text).catch((error: unknown) => closeAfter(error, socket, log))
          })
        },
      },
      session,
    )
    socket.once('close', (code, reason) => {
      metrics.sockets.dec()
      end.abort()
      stopPings()
      closed(code, String(reason)).catch((error: unknown) =>
        log.error(error, 'Closing a socket failed.'),
      )
    })
  }

  return {
    async close(ms) {
      isClosing = true
      const closed = [...sockets.clients].map((socket) => {
        socket.close(closeCodes.goingAway, 'The hub is shutting down; reconnect and resume.')
        return new Promise((resolve) => socket.once('close', resolve))
      })
      const deadline = setTimeout(() => sockets.clients.forEach((socket) => socket.terminate()), ms)
      await Promise.all(closed)
      clearTimeout(deadline)
    },
  }
}

const send = (socket: WebSocket, text: string): Promise<void> =>
  new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) return resolve()
    // A failed send closes the socket, so the error needs no handling here.
    socket.send(text, () => resolve())
  })

const closeAfter = (error: unknown, socket: WebSocket, log: Logger): void => {
  if (error instanceof Error && error.message.startsWith('Unexpected message of type')) {
    return socket.close(closeCodes.badRequest, 'Invalid message received')
  }
  log.error(error, 'A message failed.')
  socket.close(closeCodes.internal, 'Internal error')
}

const refuseUpgrade = (stream: Duplex, status: string): void => {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`)
}
