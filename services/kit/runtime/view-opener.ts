import { localized } from '../../../schema/vocabulary/language/localized.ts'
import type { Calendar } from '../calendar/index.ts'
import type { Identify } from '../identity/index.ts'
import type { Store } from '../store/index.ts'
import { type OpenedView, openView, ViewRefused } from '../views/index.ts'
import type { Subgraph } from './subgraph.ts'

/** A view as a client asks for it. */
export interface ViewRequest {
  readonly name: string
  /** Columns and filters; see `services/kit/views/view-query.ts`. */
  readonly parameters: URLSearchParams
  /** The `Authorization` header of the client; verified here again. */
  readonly authorization: string | undefined
  /** Ends the reading of rows. */
  readonly signal: AbortSignal
}

export type OpenViewOf = (request: ViewRequest) => Promise<OpenedView>

interface OpenerOptions {
  readonly store: Store
  readonly identify: Identify
  readonly now: () => Date
  readonly calendar: () => Calendar
}

/** Opens the views of a subgraph. */
export const viewOpener =
  (
    { name: service, views = [] }: Pick<Subgraph, 'name' | 'views'>,
    options: OpenerOptions,
  ): OpenViewOf =>
  async ({ name, parameters, authorization, signal }) => {
    const view = views.find((one) => one.name === name)
    if (!view)
      throw new ViewRefused(
        localized(
          `The service ${service} has no view "${name}".`,
          `服務 ${service} 沒有數據表「${name}」。`,
        ),
      )
    const { store, identify, now, calendar } = options
    const viewer = await identify(authorization)
    const reader = { store, viewer, now: now(), calendar: calendar() }
    const opened = await openView(view, parameters, reader)
    return { ...opened, rows: untilAborted(opened.rows, signal) }
  }

async function* untilAborted<T>(pages: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for await (const page of pages) {
    signal.throwIfAborted()
    yield page
  }
}
