import type { Outlet } from '../outlet.ts'
import type { SessionSocket } from '../session.ts'

/** The outlet of an operation over server-sent events. */
export const streamOutlet = (socket: SessionSocket): Outlet => ({
  kind: 'stream',
  message: (payload, cursor) =>
    Buffer.concat([Buffer.from(`id: ${cursor}\nevent: next\ndata: `), payload, end]),
  write: (messages) => socket.write(messages),
  waiting: () => socket.waiting(),
})

const end = Buffer.from('\n\n')
