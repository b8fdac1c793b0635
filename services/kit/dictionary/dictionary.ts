/** What the hub's data are, for people and programs. */
export interface Dictionary {
  readonly domains: readonly DomainEntry[]
  readonly recordTypes: readonly RecordTypeEntry[]
  readonly choices: readonly ChoicesEntry[]
  /** Every type of the public graph, also those that follow from record types. */
  readonly graph: readonly GraphTypeEntry[]
}

export interface DomainEntry {
  /** As in data, e.g. `government-services`. */
  readonly name: string
  readonly topics: readonly TopicEntry[]
}

export interface TopicEntry {
  readonly id: string
  readonly label: string
  /** The label in Traditional Chinese. */
  readonly labelHant: string
  readonly description: string
  readonly indicators: readonly IndicatorEntry[]
}

export interface IndicatorEntry {
  readonly name: string
  readonly label: string
  readonly labelHant: string
  readonly recordType: string
  readonly target: string
  /** Whether it only informs, and is no condition of completing a task. */
  readonly informs: boolean
}

export interface RecordTypeEntry {
  /** In the graph, e.g. `SiteMessage`. */
  readonly name: string
  /** In commands and events, e.g. `siteMessage`. */
  readonly command: string
  readonly labelHant: string
  readonly description: string
  readonly domain: string
  /** Ids of topics. */
  readonly topics: readonly string[]
  /** Where it is listed, e.g. `Unit.services.siteMessages`. */
  readonly list: string
  readonly visibility: string
  readonly clock: ClockEntry | undefined
  readonly mutations: readonly MutationEntry[]
  readonly fields: readonly FieldEntry[]
}

export interface ClockEntry {
  /** A due-date rule or the id of a rule pack; left out if it depends on the record. */
  readonly rule?: string
  readonly from: string
  readonly until: string
  readonly recurs: boolean
  readonly en: string
  readonly hant: string
}

export interface MutationEntry {
  readonly name: string
  readonly description: string
}

export interface FieldEntry {
  /** In the graph; `hall` of a reference. */
  readonly name: string
  /** In inputs and files; `hallId` of a reference. Left out for a field that nobody enters. */
  readonly input?: string
  /** The GraphQL type, e.g. `DateTime!`. */
  readonly type: string
  /** The heading in files; left out for fields that every record has. */
  readonly labelHant?: string
  readonly description: string
  readonly entry: 'required' | 'optional' | 'set by the hub'
  /** The most characters. */
  readonly maximum?: number
  readonly range?: readonly [least: number, greatest: number]
  /** The name of its choices. */
  readonly choices?: string
  /** Whether it is visible only with a role for the unit. */
  readonly personal: boolean
}

export interface ChoicesEntry {
  readonly name: string
  readonly description: string
  readonly values: readonly {
    readonly name: string
    /** The label in Traditional Chinese, for choices of record types. */
    readonly labelHant?: string
    readonly description: string
  }[]
}

export interface GraphTypeEntry {
  readonly name: string
  readonly kind: 'object' | 'interface' | 'union' | 'enum' | 'input' | 'scalar'
  readonly description: string
  /** The services that have it. */
  readonly services: readonly string[]
  /** The record type that it follows from. */
  readonly recordType?: string
  readonly fields: readonly GraphFieldEntry[]
}

export interface GraphFieldEntry {
  readonly name: string
  readonly type: string
  /** E.g. `first: Int = 25, after: String`. */
  readonly args: string
  readonly description: string
}
