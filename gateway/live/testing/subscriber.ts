import { encodeCursor } from '../../../services/kit/store/index.ts'
import type { Message, TestSocket } from './socket.ts'

/** A cursor of the test feed. */
export const at = (position: number, hubId = 'test'): string => encodeCursor(hubId, position)

export const query =
  'subscription S($after: String, $where: ChangeFilter) { changes(after: $after, where: $where) { position } }'

export const subscribe = (
  socket: TestSocket,
  variables: object = {},
  text: string = query,
  id: string = 's',
): void => socket.send({ type: 'subscribe', id, payload: { query: text, variables } })

/** The positions in the next events. */
export const positions = async (socket: TestSocket, count: number): Promise<unknown[]> => {
  const seen: unknown[] = []
  while (seen.length < count) seen.push(positionIn(await socket.next()))
  return seen
}

const positionIn = ({ payload }: Message): unknown =>
  (payload as { data?: { changes?: { position: number } } }).data?.changes?.position
