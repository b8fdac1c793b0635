interface Support {
  readonly aaaaRecord: boolean | null
  readonly reachable: boolean | null
  readonly contentParity: boolean | null
}

/** Whether all three are so; what was not tested is not. */
export const supportsIpv6 = ({ aaaaRecord, reachable, contentParity }: Support): boolean =>
  aaaaRecord === true && reachable === true && contentParity === true
