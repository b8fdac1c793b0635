import type { SubscriptionForwarder } from '@urql/core'
import type { LiveAnswer, LiveConnection } from '../../client/index.ts'
import { fetchAnswer } from './fetch-answer.ts'

/**
 * Answers a live query over HTTP at once, often from the cache of the hub, and follows it on the socket. Where a proxy lets no
 * WebSocket pass, the page has its figures all the same and says that they are not live.
 */
export const answerTwice =
  (
    live: LiveConnection,
    url: string,
    headers: Readonly<Record<string, string>>,
  ): SubscriptionForwarder =>
  ({ query = '', variables, operationName }) => ({
    subscribe(sink) {
      const stop = new AbortController()
      let isAnswered = false
      const show = (answer: LiveAnswer): void => {
        if (!stop.signal.aborted) sink.next(answer)
      }
      const operation = { query, variables: { ...variables }, operationName }
      const unfollow = live.follow(operation, {
        next(answer) {
          isAnswered = true
          show(answer)
        },
        error: (cause) => show({ data: null, errors: errorsOf(cause) }),
        complete: () => {},
      })
      void fetchAnswer(url, headers, operation, stop.signal).then((answer) => {
        if (!isAnswered) show(answer)
      })
      return {
        unsubscribe() {
          stop.abort()
          unfollow()
        },
      }
    },
  })

const errorsOf = (cause: unknown): NonNullable<LiveAnswer['errors']> =>
  Array.isArray(cause) ? cause : [{ message: '', extensions: { reason: 'CONNECTION_REFUSED' } }]
