import {
  type LabelledValue,
  type Label,
  registerLabelledEnum,
} from '../../../schema/vocabulary/index.ts'

/**
 * The services by their names in the graph: `GOVERNMENT_SERVICES` is `government-services`. The register of the hub adds its
 * domains before the schema is built, so that a new domain needs no entry here.
 */
export const Domain: Record<string, string> = { REPORTING: 'reporting' }

const valuesConfig: Record<string, LabelledValue> = {
  REPORTING: {
    label: ['Reporting', '綜合填報'],
    description:
      'What all domains share: programmes, units, assignments, reports. No task belongs to it.',
  },
}

registerLabelledEnum(Domain, {
  name: 'Domain',
  description: 'A domain of the hub, whose records prove tasks; or what all domains share.',
  valuesConfig,
})

export interface NamedDomain {
  readonly name: string
  readonly taskType: string
  /** What people call it; its name if left out. */
  readonly label?: Label | undefined
}

/** Adds a domain to the enum. */
export const registerDomain = ({ name, taskType, label = [name, name] }: NamedDomain): void => {
  Domain[domainName(name)] = name
  valuesConfig[domainName(name)] = {
    label,
    description: `The domain \`${name}\`; its tasks are \`${taskType}\`.`,
  }
}

/** The name in the graph of a service: `government-services` is `GOVERNMENT_SERVICES`. */
export const domainName = (service: string): string => service.toUpperCase().replaceAll('-', '_')

/** The service, if this hub has it: data may name a domain that another hub or an earlier release had. */
export const knownDomain = (service: string): string | null =>
  Object.values(Domain).includes(service) ? service : null
