import { localized } from '../../schema/vocabulary/language/index.ts'
import type { Example } from '../options.ts'
import { actingExamples } from './acting-examples.ts'
import { questions } from './questions.ts'

/** The examples of the playground, in the order of its list. */
export const examples: readonly Example[] = [
  ...questions,
  {
    name: localized(
      'Where does each task stand? All five services answer.',
      '各項任務進展如何?由五個服務共同作答。',
    ),
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
    name: localized('One city, seen by every domain.', '一個市在各領域的情況。'),
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
    name: localized('The table of a dashboard: city by chapter.', '看板的表格:各市各章。'),
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
    name: localized('What is due, and how the day came about.', '何事到期,期限如何得出。'),
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
