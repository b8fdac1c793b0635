import {
  startOfYear,
  indicatorLabel,
  eachUnit,
  indicator,
  share,
} from '../../kit/indicators/index.ts'
import { isPublished } from '../../kit/records/index.ts'
import { PublicInstitutionCatalogue } from './public-institution-catalogue.ts'

/** Catalogues of public institutions, informing: counties with a catalogue. */
export const countiesWithCatalogue = indicator(PublicInstitutionCatalogue, {
  name: 'countiesWithCatalogue',
  topic: 'regulations.institutionCatalogues',
  label: indicatorLabel(
    'Counties with a catalogue for public institutions',
    '已編制目錄的縣(市、區)',
  ),
  target: eachUnit.atLeastAmong(1, {
    kinds: ['COUNTY', 'COUNTY_CITY', 'DISTRICT'],
    expectedOrNot: true,
  }),
  informs: true,
  countedOn: startOfYear,
  counts: () => true,
  meets: () => true,
})

/** Catalogues of public institutions, informing: published catalogues. */
export const cataloguesPublished = indicator(PublicInstitutionCatalogue, {
  name: 'cataloguesPublished',
  topic: 'regulations.institutionCatalogues',
  label: indicatorLabel('Catalogues that are published', '已公開的公開事項目錄'),
  target: share.atLeast(1),
  informs: true,
  countedOn: startOfYear,
  counts: () => true,
  meets: isPublished,
})
