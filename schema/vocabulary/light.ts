import { registerEnumType } from 'type-graphql'

/** The status light of a unit or an assignment. */
export enum Light {
  GREEN = 'GREEN',
  YELLOW = 'YELLOW',
  RED = 'RED',
}

registerEnumType(Light, {
  name: 'Light',
  description: 'The status light of a unit or an assignment, for dashboards.',
  valuesConfig: {
    GREEN: { description: 'Finished in time, or not due within three working days.' },
    YELLOW: { description: 'Unfinished and due within three working days, today included.' },
    RED: { description: 'Late: unfinished after the due day, or finished after it.' },
  },
})
