import { registerLabelledEnum } from './labelled-enum.ts'

/** The status light of a unit or an assignment. */
export enum Light {
  GREEN = 'GREEN',
  YELLOW = 'YELLOW',
  RED = 'RED',
}

registerLabelledEnum(Light, {
  name: 'Light',
  description: 'The status light of a unit or an assignment, for dashboards.',
  valuesConfig: {
    GREEN: {
      label: ['Green', '綠燈'],
      description: 'Finished in time, or not due within three working days.',
    },
    YELLOW: {
      label: ['Yellow', '黃燈'],
      description: 'Unfinished and due within three working days, today included.',
    },
    RED: {
      label: ['Red', '紅燈'],
      description: 'Late: unfinished after the due day, or finished after it.',
    },
  },
})
