import { Client, fetchExchange, subscriptionExchange } from '@urql/core'
import { connectLive, type LiveConnection } from '../../client/index.ts'
import type { Locale } from '../text/text.ts'
import { connection } from './connection.ts'
import { answerTwice } from './answer-twice.ts'
import { isLive } from './is-live.ts'

export interface GraphSession {
  readonly client: Client
  close(): void
}

/** A client of the hub in one language and with one token: queries over HTTP, those marked `@live` over one socket too. */
export const openSession = (locale: Locale, token: string): GraphSession => {
  const live = connectLive({
    url: new URL('/graphql', location.href).href,
    locale,
    ...(token !== '' && { token }),
    onState: (state) => (connection.state = state),
    onHeard: () => (connection.heardAt = Date.now()),
  })
  return { client: clientOver(live, locale, token), close: () => live.close() }
}

const clientOver = (live: LiveConnection, locale: Locale, token: string): Client => {
  const url = `/graphql?locale=${locale}`
  const headers: Record<string, string> = token === '' ? {} : { authorization: `Bearer ${token}` }
  return new Client({
    url,
    preferGetMethod: false,
    fetchOptions: { headers },
    exchanges: [
      subscriptionExchange({
        isSubscriptionOperation: isLive,
        forwardSubscription: answerTwice(live, url, headers),
      }),
      fetchExchange,
    ],
  })
}
