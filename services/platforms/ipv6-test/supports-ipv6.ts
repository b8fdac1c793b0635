interface Support {
  readonly aaaaRecord: boolean | null
  readonly reachable: boolean | null
  readonly contentParity: boolean | null
}

/** Whether all three properties are present; an untested one is not. */
export const supportsIpv6 = ({ aaaaRecord, reachable, contentParity }: Support): boolean =>
  aaaaRecord === true && reachable === true && contentParity === true
