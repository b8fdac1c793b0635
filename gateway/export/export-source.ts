import { LocalizedError, type LocalizedText } from '../../schema/vocabulary/index.ts'
import type { OpenViewOf, ViewRequest } from '../../services/kit/runtime/index.ts'
import type { View } from '../../services/kit/views/index.ts'

/** The views of all services. */
export interface ExportSource {
  readonly views: readonly View[]
  /** Opens a view. Rejects with `ViewRefused`, `InvalidToken` or `ViewUnavailable`. */
  readonly open: OpenViewOf
}

export type { ViewRequest }

/** The service of a view, or its database, cannot be reached now. */
export class ViewUnavailable extends LocalizedError {
  override readonly name = 'ViewUnavailable'

  constructor(
    readonly code: string,
    text: LocalizedText,
    cause?: unknown,
  ) {
    super(text, { cause })
  }
}
