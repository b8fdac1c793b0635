/** A place in a list, whatever its length. */
export type Pick = number

/** Does one thing; refusals are fine, they must change nothing. @param token of the unit's reporter */
export type Deed = (unit: Pick, which: Pick, token: string | undefined) => Promise<void>

/** A record and the token of who made it. */
export interface Made {
  readonly id: string
  readonly by: string | undefined
}

/** What deeds are done with. */
export interface Hands {
  /** Runs a mutation, and remembers what it made under its noun. */
  run(token: string | undefined, mutation: string, input: object, noun?: string): Promise<void>
  /** One of those made so far. */
  one(noun: string, which: Pick): Made
  unitOf(unit: Pick): string
  number(): number
  /** The day by the hub's clock. */
  day(): string
}

const url = 'https://example.gov.cn/'

/** Deeds on records of the kit: with a clock, with records within records, and published or shown to few. */
export const recordDeeds = ({ run, one, unitOf, number, day }: Hands): readonly Deed[] => {
  const on = (noun: string, verb: string, more: object, makes?: string): Deed => {
    const name = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`
    return (_, which) => {
      const { id, by } = one(noun, which)
      const mutation = verb.endsWith('*') ? verb.slice(0, -1) : `${verb}${name}`
      return run(by, mutation, { [`${noun}Id`]: id, ...more }, makes)
    }
  }
  return [
    (unit, which, token) =>
      run(
        token,
        'registerDisclosureRequest',
        {
          unitId: unitOf(unit),
          requestNo: `No. ${number()}`,
          channel: which % 2 === 0 ? 'POST' : 'WEBSITE',
          receivedOn: day(),
        },
        'disclosureRequest',
      ),
    on('disclosureRequest', 'replyTo', { outcome: 'GRANTED' }),
    on('disclosureRequest', 'askToClarify', {}),
    on('disclosureRequest', 'clarify', {}),
    (unit, _, token) =>
      run(
        token,
        'registerInformationRelease',
        { unitId: unitOf(unit), title: `Fines, no. ${number()}` },
        'informationRelease',
      ),
    (unit, which, token) =>
      on(
        'informationRelease',
        'registerReleaseReview*',
        {
          secrecyResult: 'CLEAR',
          wordingResult: 'SOUND',
          timingDecision: which % 3 === 0 ? 'LATER' : 'NOW',
          mannerDecision: 'WHOLE',
          reviewer: 'Somebody',
          decidedAt: `${day()}T00:00:00+08:00`,
        },
        'releaseReview',
      )(unit, which, token),
    on('informationRelease', 'publish', { url }),
    (unit, which, token) =>
      run(
        token,
        'registerPowerList',
        {
          unitId: unitOf(unit),
          year: 2018,
          version: `${number()}`,
          adjustedOn: day(),
          searchable: which % 2 === 0,
        },
        'powerList',
      ),
    on('powerList', 'publish', { url }),
    on('powerList', 'merge', {}),
    (unit, which, token) =>
      on(
        'powerList',
        'registerOpennessCatalogueEntry*',
        { catalogue: 'OPENNESS_LIST', title: `Entry ${number()}`, includedOn: day() },
        'opennessCatalogueEntry',
      )(unit, which, token),
    on('powerList', 'supersede', {}),
  ]
}
