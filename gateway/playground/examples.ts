import type { Example } from '../options.ts'
import { questions } from './questions.ts'

/** The queries of the README, opened as tabs in the playground. */
export const examples: readonly Example[] = [
  ...questions,
  {
    name: 'Where does each task stand? All five services answer.',
    query: `query WhereEachTaskStands {
  tasks(first: 42) {
    nodes {
      number
      title
      progress { total closed late }
      indicators { name value { numerator denominator } met }
    }
  }
}`,
  },
  {
    name: 'One city, seen by every domain.',
    query: `query OneCity($city: ID!) {
  unit(id: $city) {
    name
    progress { total closed onTimeShare { numerator denominator } }
    disclosure { light indicators(year: 2018) { name value { numerator denominator } } }
    services { light indicators(year: 2018) { name value { numerator denominator } } }
    platforms { light indicators(year: 2018) { name value { numerator denominator } } }
    regulations { light indicators(year: 2018) { name value { numerator denominator } } }
  }
}`,
    variables: '{ "city": "CITY-350200" }',
  },
  {
    name: 'The table of a dashboard: city by chapter.',
    query: `query CityByChapter {
  progress(by: [CITY, CHAPTER]) {
    rows {
      keys { dimension value label }
      progress { total accepted late claimed { numerator denominator } proven { numerator denominator } }
    }
    total { total closed late }
  }
}`,
  },
  {
    name: 'What is due, and how the day came about.',
    query: `query WhatIsDue {
  assignments(where: { below: "CITY-350200" }, orderBy: [DUE_LAST_FIRST], first: 5) {
    nodes {
      id
      state
      dueOn
      light
      lateness { text(locale: EN) }
      dueDateSteps { day effect reason(locale: EN) }
    }
  }
}`,
  },
  {
    name: 'Live: how a city stands, sent again whenever it changes. Run it, then act in another tab.',
    query: `query HowACityStands @live {
  unit(id: "CITY-350200") {
    name
    progress { total closed late }
    services { light }
    platforms { light }
    regulations { light }
  }
}`,
  },
  {
    name: 'Live: what happens in the hub. Run it, then act in another tab.',
    query: `subscription Live {
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
    name: 'Sign for an assignment. Needs a token: npx hub token --unit CITY-350200 --role reporter',
    query: `mutation Sign {
  acknowledgeAssignment(input: { assignmentId: "fujian-2018-43:11:CITY-350200" }) {
    assignment { id state acknowledgedAt }
    errors { __typename ... on UserError { message(locale: EN) } }
  }
}`,
  },
]
