import type { Server as HttpServer, IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { handleProtocols, type Server } from 'graphql-ws'
import type { Logger } from 'pino'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Limits } from '../limits.ts'
import type { Metrics } from '../metrics.ts'
import { closeCodes } from './close-code.ts'
import { keepAlive } from './keep-alive.ts'
import type { MessageText } from './message-text.ts'
import type { Session } from './session.ts'

export interface SocketServer {
  /** Tells every client to go and waits until they are gone, at most so long. */
  close(ms: number): Promise<void>
}

export interface SocketServerOptions {
  readonly http: HttpServer
  readonly protocol: Server<Session>
  readonly text: MessageText
  readonly clientAddress: (request: IncomingMessage) => string
  readonly limits: Limits
  readonly metrics: Metrics
  readonly log: Logger
}

/** Accepts WebSockets at `/graphql` and gives each to the protocol. */
export const serveSockets = (options: SocketServerOptions): SocketServer => {
  const { http, protocol, text: texts, clientAddress, limits, metrics, log } = options
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
    if (isClosing) return refuseUpgrade(stream, '503 Service Unavailable')
    sockets.handleUpgrade(request, stream, head, (socket) => open(socket, request, stream))
  })

  const open = (socket: WebSocket, request: IncomingMessage, stream: Duplex): void => {
    const { headers } = request
    metrics.sockets.inc()
    const stopPings = keepAlive(socket, limits.pingMs)
    const session: Session = {
      socket: {
        waiting() {
          return socket.bufferedAmount
        },
        write(messages) {
          // Between two messages of the library, which writes each at once because it compresses nothing.
          if (socket.readyState === socket.OPEN) stream.write(messages)
        },
        close(code, reason) {
          socket.close(code, reason)
        },
      },
      address: clientAddress(request),
      headers: { authorization: headers.authorization, language: headers['accept-language'] },
      identity: undefined,
      places: new Set(),
    }
    // Such as a message larger than allowed; the library closes the socket with the fitting code.
    socket.on('error', (error) => log.debug(error, 'A socket failed.'))
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send(text) {
          return send(socket, texts.complete(text))
        },
        close(code, reason) {
          socket.close(code, reason)
        },
        onMessage(take) {
          socket.on('message', (message) => {
            take(String(message)).catch((error: unknown) => closeAfter(error, socket, log))
          })
        },
      },
      session,
    )
    socket.once('close', (code, reason) => {
      metrics.sockets.dec()
      stopPings()
      closed(code, String(reason)).catch((error: unknown) =>
        log.error(error, 'A socket left work.'),
      )
    })
  }

  return {
    async close(ms) {
      isClosing = true
      const gone = [...sockets.clients].map((socket) => {
        socket.close(closeCodes.goingAway, 'The hub goes away; reconnect and resume.')
        return new Promise((resolve) => socket.once('close', resolve))
      })
      const deadline = setTimeout(() => sockets.clients.forEach((socket) => socket.terminate()), ms)
      await Promise.all(gone)
      clearTimeout(deadline)
    },
  }
}

const send = (socket: WebSocket, text: string): Promise<void> =>
  new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) return resolve()
    // A failed send ends the socket, and with it everything that waits to send.
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
