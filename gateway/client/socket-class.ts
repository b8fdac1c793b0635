/** The part of a WebSocket class that the client needs; browsers, Node 22 and `ws` have it. */
export interface SocketClass {
  new (
    url: string,
    protocol: string,
  ): {
    addEventListener(type: 'error', listener: () => void): void
  }
}

/**
 * Adds an error listener to every socket. `ws` emits an error for a socket that is closed while it is connecting, which
 * would end the process if there were no listener.
 */
export const withErrorListener = (given: SocketClass | undefined): SocketClass => {
  const Given = given ?? (globalThis as { readonly WebSocket?: SocketClass }).WebSocket // Node 20 has none.
  if (!Given)
    throw new Error(
      "No WebSocket here; pass `webSocketImpl`, e.g. `import { WebSocket } from 'ws'`.",
    )
  return class extends Given {
    constructor(url: string, protocol: string) {
      super(url, protocol)
      this.addEventListener('error', () => {})
    }
  }
}
