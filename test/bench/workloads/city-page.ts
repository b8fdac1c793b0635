import { combinations, type Workload } from './workload.ts'

const indicators = 'light indicators(year: 2018) { name value { numerator denominator } }'

/** The page of one unit, as in the playground: all five services, some 150 values. */
export const cityPage: Workload = {
  name: 'city-page',
  operations: ({ units }) =>
    combinations(units, ['ZH_HANT', 'ZH_HANS', 'EN']).map(([city, locale]) => ({
      query: `query OneCity($city: ID!, $locale: Locale) {
  unit(id: $city) {
    name(locale: $locale)
    progress { total closed onTimeShare { numerator denominator } }
    disclosure { ${indicators} }
    services { ${indicators} }
    platforms { ${indicators} }
    regulations { ${indicators} }
  }
}`,
      variables: { city, locale },
    })),
}
