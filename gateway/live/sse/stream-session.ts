import type { IncomingMessage, ServerResponse } from 'node:http'
import { closeCodes } from '../close-code.ts'
import type { Identity, Session } from '../session.ts'

/** A session whose socket is the response of one HTTP request. */
export interface StreamSession extends Session {
  readonly identity: Identity
  /** Writes a part of the stream; resolves when it was sent or the client has disconnected. */
  write(text: string): Promise<void>
  /** Resolves when everything that was written has been sent. */
  flushed(): Promise<void>
}

type StreamClient = Identity & Pick<Session, 'address' | 'locale'>

/** @param giveUpMs milliseconds until an ended response to a client that does not read is destroyed */
export const streamSession = (
  request: IncomingMessage,
  response: ServerResponse,
  { address, locale, ...identity }: StreamClient,
  giveUpMs: number,
): StreamSession => {
  const { authorization, 'last-event-id': last } = request.headers
  let flushed: Promise<void> = Promise.resolve()
  const end = new AbortController()
  response.once('close', () => end.abort())

  const write = (text: string): Promise<void> => {
    const mine = new Promise<void>((resolve) => {
      if (!response.writable) return resolve()
      response.once('close', resolve)
      response.write(text, () => {
        response.off('close', resolve)
        resolve()
      })
    })
    flushed = mine
    return mine
  }

  return {
    socket: {
      bufferedBytes() {
        return response.writableLength
      },
      write(messages) {
        if (response.writable) response.write(messages)
      },
      close(code, reason) {
        if (!response.writable) return
        // SSE clients reconnect after a response that ends without a final event.
        response.end(code === closeCodes.goingAway ? '' : finalEvents(code, reason))
        const timer = setTimeout(() => response.destroy(), giveUpMs)
        response.once('close', () => clearTimeout(timer))
      },
    },
    address,
    headers: { authorization },
    locale,
    identity,
    closed: end.signal,
    subscriptions: new Set(),
    resumeAfter: typeof last === 'string' && last !== '' ? last : undefined,
    write,
    flushed: () => flushed,
  }
}

const codes: Readonly<Record<number, string>> = {
  [closeCodes.forbidden]: 'UNAUTHENTICATED',
  [closeCodes.tooSlow]: 'TOO_SLOW',
}

/** The equivalent of a WebSocket close frame as the last events of the operation. */
const finalEvents = (code: number, reason: string): string => {
  const extensions = { code: codes[code] ?? 'CLOSED', closeCode: code }
  const data = JSON.stringify({ errors: [{ message: reason, extensions }] })
  return `event: next\ndata: ${data}\n\nevent: complete\ndata:\n\n`
}
