import type { Example, Examples } from './example.ts'

const published = { publishedOn: '2018-06-05', url: 'https://www.example.cn/1.html' }
const counted = { itemCount: 10, secretItems: 2, publishedItems: 8 }
const merged = { ...published, ...counted, adjustedOn: '2018-05-01', mergedOn: '2018-05-01' }

const powerListPublished: Example = {
  good: { words: 'a merged list that is published', fields: merged },
  bad: { words: 'a published list that was never merged', fields: published },
}

/** Examples of the conditions on lists of powers and responsibilities. */
export const powerListExamples: Examples = {
  powerListsOfDepartments: powerListPublished,
  powerListsOfCities: powerListPublished,
  powerListsOfCounties: powerListPublished,
  powerListItemsPublished: {
    good: { words: 'ten items, two secret and eight published', fields: merged },
    bad: {
      words: 'ten items, two secret and seven published',
      fields: { ...merged, publishedItems: 7 },
    },
  },
  powerListsCatalogued: {
    good: { words: 'a list with an entry in a catalogue', fields: { ...merged, catalogued: 1 } },
    bad: { words: 'a list without one', fields: merged },
  },
  powerListsSearchable: {
    good: { words: 'a list that the public can search', fields: { ...merged, searchable: true } },
    bad: { words: 'a list that it cannot', fields: merged },
  },
}
