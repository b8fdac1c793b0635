/** What is asked of a WebSocket class here; browsers, Node 22 and `ws` have it. */
export interface SocketClass {
  new (
    url: string,
    protocol: string,
  ): {
    addEventListener(type: 'error', listener: () => void): void
  }
}

/**
 * A class whose sockets may fail when nobody listens any more: one that is given up while it still connects reports that
 * afterwards, and `ws` would take the process down with it.
 */
export const quietAfterEnd = (given: SocketClass | undefined): SocketClass => {
  const Given = given ?? (globalThis as { readonly WebSocket?: SocketClass }).WebSocket // Not in Node 20.
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
