import type { IncomingMessage } from 'node:http'
import { localized, type LocalizedText } from '../../../../schema/vocabulary/language/localized.ts'
import { callerHeader, type HubKey } from '../../identity/index.ts'
import { openExchange } from '../../outbound/index.ts'
import { type ViewRow, ViewRefused } from '../../views/index.ts'
import type { OpenViewOf } from '../view-opener.ts'
import { InvalidResponse, isUnreachable } from './failure.ts'
import type { Replicas } from './replicas.ts'
import { versionHeader, viewPath } from './serve-views.ts'

/** Time until a service has opened a view, milliseconds. */
const timeoutMs = 30_000

/** Opens the views of a service in another process. */
export const remoteViews =
  (service: Replicas, { caller }: Pick<HubKey, 'caller'>): OpenViewOf =>
  ({ name, parameters, authorization, signal }) =>
    service.call(async (url) => {
      const path = `${viewPath}${encodeURIComponent(name)}?${parameters.toString()}`
      const headers = { [callerHeader]: caller, ...(authorization ? { authorization } : {}) }
      const response = await openExchange(`${url}${path}`, { headers, timeoutMs, signal })
      const { statusCode = 0 } = response
      if (statusCode === 400) throw new ViewRefused(await refusalIn(response))
      if (statusCode !== 200) {
        response.destroy()
        throw new InvalidResponse(url, statusCode)
      }
      return { version: String(response.headers[versionHeader]), rows: rowsIn(response) }
    }, isRetryable)

const isRetryable = (failure: unknown): boolean =>
  !(failure instanceof ViewRefused) && isUnreachable(failure)

async function* rowsIn(response: IncomingMessage): AsyncGenerator<readonly ViewRow[]> {
  let rest = ''
  // A connection that breaks throws here, so that a table that is cut off does not look complete.
  for await (const chunk of response.setEncoding('utf8')) {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield rowsOf(line)
  }
}

const rowsOf = (line: string): readonly ViewRow[] => JSON.parse(line)

const refusalIn = async (response: IncomingMessage): Promise<LocalizedText> => {
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(Buffer.from(chunk))
  const text: Pick<LocalizedText, 'en' | 'hant'> = JSON.parse(Buffer.concat(chunks).toString())
  return localized(text.en, text.hant)
}
