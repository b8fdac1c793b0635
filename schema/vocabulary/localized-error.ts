import type { LocalizedText } from './localized.ts'

/** An error that people read. Its `message`, which is logged, is in English. */
export abstract class LocalizedError extends Error {
  constructor(
    readonly text: LocalizedText,
    options?: ErrorOptions,
  ) {
    super(text.en, options)
  }
}
