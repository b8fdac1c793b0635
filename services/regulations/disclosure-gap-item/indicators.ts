import {
  eachUnit,
  startOfYear,
  indicatorLabel,
  indicator,
  share,
} from '../../kit/indicators/index.ts'
import { isPublished, orNone } from '../../kit/records/index.ts'
import { gapsDeclaredNone } from '../nil-report/indicators.ts'
import { DisclosureGapItem } from './disclosure-gap-item.ts'

const common = {
  topic: 'regulations.disclosureRegulation',
  countedOn: startOfYear,
  counts: () => true,
  meets: isPublished,
}

/** Implementation of the disclosure regulation: every gap is closed. */
export const disclosureGapsClosed = indicator(DisclosureGapItem, {
  name: 'disclosureGapsClosed',
  label: indicatorLabel('Gaps in disclosure that were closed', '已補充公開的信息'),
  target: share.atLeast(1, { guardedBy: 'unitsThatReviewedDisclosure' }),
  ...common,
})

/** Implementation of the disclosure regulation: every unit reviewed what must be public: it closed a gap, or declared that it found none. */
export const unitsThatReviewedDisclosure = indicator(DisclosureGapItem, {
  name: 'unitsThatReviewedDisclosure',
  label: indicatorLabel(
    'Units that reviewed what must be public and closed a gap',
    '已全面梳理應當主動公開信息的單位',
  ),
  target: eachUnit.atLeast(1),
  orNone: orNone(gapsDeclaredNone, 'disclosureGapsClosed'),
  ...common,
})
