import type { EventSink } from '../event-sink.ts'
import type { SessionSocket } from '../session.ts'

/** The sink of an operation over server-sent events. */
export const streamSink = (socket: SessionSocket): EventSink => ({
  kind: 'stream',
  message: (payload, cursor) =>
    Buffer.concat([Buffer.from(`id: ${cursor}\nevent: next\ndata: `), payload, end]),
  write: (messages) => socket.write(messages),
  bufferedBytes: () => socket.bufferedBytes(),
})

const end = Buffer.from('\n\n')
