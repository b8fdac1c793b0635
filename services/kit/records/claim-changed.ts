type Row = Readonly<Record<string, unknown>>

/** The result of an evidence check before the first check. */
export const unchecked = {
  verdict: 'UNCHECKED',
  observedOn: null,
  contentHash: null,
  checkedAt: null,
  finding: null,
}

/** Whether a publication claim names another address or day, so that earlier checks no longer apply. */
export const isClaimChanged = (before: Row, after: Row): boolean =>
  'verdict' in before &&
  (before['url'] !== after['url'] || before['publishedOn'] !== after['publishedOn'])
