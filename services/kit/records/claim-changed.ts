type Row = Readonly<Record<string, unknown>>

/** What a look showed, before anybody looked. */
export const unchecked = {
  verdict: 'UNCHECKED',
  observedOn: null,
  contentHash: null,
  checkedAt: null,
  finding: null,
}

/** Whether a claim of publication names another address or day: what was seen says nothing of those. */
export const isClaimChanged = (before: Row, after: Row): boolean =>
  'verdict' in before &&
  (before['url'] !== after['url'] || before['publishedOn'] !== after['publishedOn'])
