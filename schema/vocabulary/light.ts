import { registerEnumType } from 'type-graphql'

/** The colour a dashboard shows. */
export enum Light {
  GREEN = 'GREEN',
  YELLOW = 'YELLOW',
  RED = 'RED',
}

registerEnumType(Light, {
  name: 'Light',
  description: 'What a dashboard shows at a glance.',
  valuesConfig: {
    GREEN: { description: 'Done, or not due within three working days.' },
    YELLOW: { description: 'Unfinished and due within three working days, today included.' },
    RED: { description: 'Unfinished or finished after its due day.' },
  },
})
