import type { WebSocket } from 'ws'

/** Pings a socket and terminates it when no pong arrives before the next ping. Returns a function that stops this. */
export const keepAlive = (socket: WebSocket, ms: number): (() => void) => {
  let hasPong = true
  socket.on('pong', () => (hasPong = true))
  const timer = setInterval(() => {
    if (!hasPong) return socket.terminate()
    hasPong = false
    socket.ping()
  }, ms)
  return () => clearInterval(timer)
}
