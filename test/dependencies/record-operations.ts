/** An index into a list of any length, taken modulo its length. */
export type Index = number

/** Runs one mutation, record may be refused. @param token the token of the unit's reporter */
export type Operation = (unit: Index, record: Index, token: string | undefined) => Promise<void>

/** A record and the token of its creator. */
export interface CreatedRecord {
  readonly id: string
  readonly token: string | undefined
}

/** Functions that operations share. */
export interface OperationFunctions {
  /** Runs a mutation and stores the id of the record that it created. */
  run(token: string | undefined, mutation: string, input: object, entity?: string): Promise<void>
  /** A record that an earlier operation created. */
  recordAt(entity: string, record: Index): CreatedRecord
  unitOf(unit: Index): string
  nextNumber(): number
  /** The date by the hub's clock. */
  today(): string
}

const url = 'https://example.gov.cn/'

/** Operations on record types with due dates, child records, publication and restricted visibility. */
export const recordOperations = ({
  run,
  recordAt,
  unitOf,
  nextNumber,
  today,
}: OperationFunctions): readonly Operation[] => {
  // A verb with an asterisk is the whole name of the mutation.
  const operationOn = (
    entity: string,
    verb: string,
    more: object,
    createdEntity?: string,
  ): Operation => {
    const name = `${entity.charAt(0).toUpperCase()}${entity.slice(1)}`
    return (_, record) => {
      const { id, token } = recordAt(entity, record)
      const mutation = verb.endsWith('*') ? verb.slice(0, -1) : `${verb}${name}`
      return run(token, mutation, { [`${entity}Id`]: id, ...more }, createdEntity)
    }
  }
  return [
    (unit, record, token) =>
      run(
        token,
        'registerDisclosureRequest',
        {
          unitId: unitOf(unit),
          requestNo: `No. ${nextNumber()}`,
          channel: record % 2 === 0 ? 'POST' : 'WEBSITE',
          receivedOn: today(),
        },
        'disclosureRequest',
      ),
    operationOn('disclosureRequest', 'replyTo', { outcome: 'GRANTED' }),
    operationOn('disclosureRequest', 'askToClarify', {}),
    operationOn('disclosureRequest', 'clarify', {}),
    (unit, _, token) =>
      run(
        token,
        'registerInformationRelease',
        { unitId: unitOf(unit), title: `Fines, no. ${nextNumber()}` },
        'informationRelease',
      ),
    (unit, record, token) =>
      operationOn(
        'informationRelease',
        'registerReleaseReview*',
        {
          secrecyResult: 'CLEAR',
          wordingResult: 'SOUND',
          timingDecision: record % 3 === 0 ? 'LATER' : 'NOW',
          mannerDecision: 'WHOLE',
          reviewer: 'Somebody',
          decidedAt: `${today()}T00:00:00+08:00`,
        },
        'releaseReview',
      )(unit, record, token),
    operationOn('informationRelease', 'publish', { url }),
    (unit, record, token) =>
      run(
        token,
        'registerPowerList',
        {
          unitId: unitOf(unit),
          year: 2018,
          version: `${nextNumber()}`,
          adjustedOn: today(),
          searchable: record % 2 === 0,
        },
        'powerList',
      ),
    operationOn('powerList', 'publish', { url }),
    operationOn('powerList', 'merge', {}),
    (unit, record, token) =>
      operationOn(
        'powerList',
        'registerOpennessCatalogueEntry*',
        { catalogue: 'OPENNESS_LIST', title: `Entry ${nextNumber()}`, includedOn: today() },
        'opennessCatalogueEntry',
      )(unit, record, token),
    operationOn('powerList', 'supersede', {}),
  ]
}
