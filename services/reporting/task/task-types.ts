const typesByDomain = new Map<string, string>()

/** Registers the GraphQL type of a domain's tasks. */
export const registerTaskType = (domain: string, type: string): void => {
  typesByDomain.set(domain, type)
}

export const taskTypeOf = (domain: string): string => {
  const type = typesByDomain.get(domain)
  if (!type) throw new Error(`no service has registered the domain ${domain}`)
  return type
}
