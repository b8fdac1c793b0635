import type { WebSocket } from 'ws'

/** Pings a socket and drops it when no pong came by the next ping. Returns how to stop. */
export const keepAlive = (socket: WebSocket, ms: number): (() => void) => {
  let answered = true
  socket.on('pong', () => (answered = true))
  const timer = setInterval(() => {
    if (!answered) return socket.terminate()
    answered = false
    socket.ping()
  }, ms)
  return () => clearInterval(timer)
}
