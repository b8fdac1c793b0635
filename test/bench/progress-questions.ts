import { examples } from '../../gateway/playground/examples.ts'

const task = (unit: string): string => `{
  task(id: "fujian-2018-43:21") {
    proof${unit} {
      proven
      conditions { met indicator { name value { numerator denominator } } }
      rollUp { met units { numerator denominator } }
    }
  }
}`

/** What dashboards and pages ask; the last grow with the units that are asked for, and say so. */
export const questions: Readonly<Record<string, string>> = {
  'dashboard: 42 tasks, all domains': examples[0]?.query ?? '',
  'table: city by chapter': examples[2]?.query ?? '',
  'unit page: one city, all domains': (examples[1]?.query ?? '')
    .replace('($city: ID!)', '')
    .replace('$city', '"CITY-350200"'),
  'unit page: 20 policies of one department': `{
    unit(id: "DEPT-EDU") { disclosure { policyDocuments(first: 20) { nodes { title publishedOn } } } }
  }`,
  'unit page: 20 policies of a city and all below': `{
    unit(id: "CITY-350200") { disclosure { policyDocuments(first: 20) { nodes { title publishedOn } } } }
  }`,
  'assignments of one city, 25 by due day': `{
    assignments(where: { units: ["CITY-350200"] }, first: 25) { nodes { id state light dueOn } }
  }`,
  'proof: one department': task('(unit: "DEPT-EDU")'),
  'proof: one city and all below (grows with units)': task('(unit: "CITY-350200")'),
  'proof: all units (grows with units)': task(''),
}
