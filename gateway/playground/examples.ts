import type { Example } from '../options.ts'
import { actingExamples } from './acting-examples.ts'
import { questions } from './questions.ts'

/** The examples of the playground, in the order of its list. */
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
  ...actingExamples,
]
