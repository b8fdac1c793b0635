import { localized } from '../../schema/vocabulary/language/index.ts'
import type { Example } from '../options.ts'

/** Live examples, and actions that visibly change their answers: the first as often as they are run. */
export const actingExamples: readonly Example[] = [
  {
    name: localized(
      'Live: how a city stands, answered again whenever it changes.',
      '實時:一個市的進展,每有變化即重新作答。',
    ),
    query: `query HowACityStands @live {
  unit(id: "CITY-350200") {
    name
    progress { total closed late }
    assignments(first: 1, where: { states: [ACKNOWLEDGED] }) { totalCount }
    services {
      light
      reformMeasures(first: 3) { totalCount nodes { title enteredAt } }
    }
  }
}`,
  },
  {
    name: localized('Live: what happens in the hub.', '實時:系統中發生了什麼。'),
    query: `subscription WhatHappens {
  changes(where: { units: ["PROV-350000"] }) {
    cursor
    kind
    at
    unit { name }
    task { number title }
  }
}`,
  },
  {
    name: localized(
      'Enter a record: a reform measure of the city.',
      '錄入一條記錄:該市的減證便民措施。',
    ),
    query: `mutation EnterAMeasure {
  registerReformMeasure(input: {
    unitId: "CITY-350200"
    title: "Residence permits without a certificate of address"
  }) {
    reformMeasure { id title enteredAt }
    errors { __typename ... on UserError { message(locale: EN) } }
  }
}`,
  },
  {
    name: localized('Acknowledge an assignment.', '簽收一項任務。'),
    query: `mutation Sign {
  acknowledgeAssignment(input: { assignmentId: "fujian-2018-43:11:CITY-350200" }) {
    assignment { id state acknowledgedAt }
    errors { __typename ... on UserError { message(locale: EN) } }
  }
}`,
  },
]
