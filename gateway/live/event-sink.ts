import type { SessionSocket } from './session.ts'
import { textFrame } from './text-frame.ts'

/** Writes the events of one subscription to its client, bypassing the protocol library. */
export interface EventSink {
  /** Sinks of the same kind send identical bytes. */
  readonly kind: string
  /** Encodes an event. @param payload the result as JSON @param cursor the cursor of the event */
  message(payload: Buffer, cursor: string): Buffer
  /** Writes messages without waiting. */
  write(messages: Buffer): void
  /** Bytes that were written and not yet sent to the network. */
  bufferedBytes(): number
}

/** The sink of an operation of `graphql-transport-ws`. */
export const socketSink = (socket: SessionSocket, id: string): EventSink => {
  const head = `{"id":${JSON.stringify(id)},"type":"next","payload":`
  return {
    kind: head,
    message(payload) {
      return textFrame(Buffer.from(head), payload, end)
    },
    write(messages) {
      socket.write(messages)
    },
    bufferedBytes() {
      return socket.bufferedBytes()
    },
  }
}

const end = Buffer.from('}')
