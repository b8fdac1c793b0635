import {
  someone,
  startSubgraph,
  type SubgraphUnderTest,
} from '../../../../../test/support/subgraph.ts'
import type { StoreUnderTest } from '../../../../../test/support/stores.ts'
import type { Viewer } from '../../../identity/index.ts'
import { type Letter, letterService } from './letters.ts'
import { letter, storeLetters } from './stored-letters.ts'

export const office = someone('supervisor', 'PROV-350000')

/** Starts the service with these letters. */
export const begin = async (
  stores: StoreUnderTest,
  stored: readonly Letter[],
): Promise<SubgraphUnderTest> => {
  const hub = await startSubgraph(letterService, stores.fresh(), {
    now: '2018-11-05T09:00:00+08:00',
  })
  await storeLetters(hub.store, stored)
  return hub
}

/** The aggregate of the letters of the province. */
export const aggregate = async (
  hub: SubgraphUnderTest,
  selection: string,
  { viewer = office, where = '' }: { readonly viewer?: Viewer; readonly where?: string } = {},
): Promise<unknown> => {
  const { post } = await hub.unit<{ post: { aggregate: unknown } }>(
    'PROV-350000',
    `{ post { aggregate: lettersAggregate${where} { ${selection} } } }`,
    viewer,
  )
  return post.aggregate
}

/** Letters of these weights. */
export const heavy = (grams: readonly (number | null)[]): readonly Letter[] =>
  grams.map((one) => letter({ grams: one }))
