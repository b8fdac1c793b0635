import { archive } from './subgraphs/archive.ts'
import { catalogue } from './subgraphs/catalogue.ts'
import { reviews } from './subgraphs/reviews.ts'
import { shop } from './subgraphs/shop.ts'

const link = /* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: ["@key", "@shareable", "@external", "@requires", "@provides", "@interfaceObject"]
    )
`

/** Subgraphs made for this test, which together use every feature of federation. */
export const composedSubgraphs = Object.entries({ catalogue, shop, reviews, archive }).map(
  ([name, sdl]) => ({ name, sdl: link + sdl }),
)
