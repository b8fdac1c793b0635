export interface WithHistory {
  readonly history: readonly {
    readonly kind: string
    readonly fields: readonly { readonly field: string }[]
  }[]
}

interface Nodes<T> {
  readonly nodes: readonly T[]
}

export interface UnitResponse {
  readonly unit: {
    readonly disclosure: {
      readonly publicOpinionIncidents: Nodes<WithHistory & { readonly externalId: string }>
    }
    readonly services: {
      readonly certificateLists: Nodes<WithHistory & { readonly items?: Nodes<WithHistory> }>
      readonly siteMessages: Nodes<WithHistory>
    }
  }
}
