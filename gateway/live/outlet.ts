import type { SessionSocket } from './session.ts'
import { textFrame } from './text-frame.ts'

/** Where the events of one subscription leave the hub, past the protocol, when they are the same for many. */
export interface Outlet {
  /** Outlets of the same kind send the very same bytes. */
  readonly kind: string
  /** The message that tells an event. @param payload the answer as JSON @param cursor the event's place */
  message(payload: Buffer, cursor: string): Buffer
  /** Hands messages over without waiting. */
  write(messages: Buffer): void
  /** Bytes handed over and not yet taken by the network. */
  waiting(): number
}

/** The outlet of an operation of `graphql-transport-ws`. */
export const socketOutlet = (socket: SessionSocket, id: string): Outlet => {
  const head = `{"id":${JSON.stringify(id)},"type":"next","payload":`
  return {
    kind: head,
    message(payload) {
      return textFrame(Buffer.from(head), payload, end)
    },
    write(messages) {
      socket.write(messages)
    },
    waiting() {
      return socket.waiting()
    },
  }
}

const end = Buffer.from('}')
