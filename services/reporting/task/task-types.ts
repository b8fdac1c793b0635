const typesByDomain = new Map<string, string>()

/** Says under which GraphQL type a domain's tasks are known. */
export const nameTaskType = (domain: string, type: string): void => {
  typesByDomain.set(domain, type)
}

export const taskTypeOf = (domain: string): string => {
  const type = typesByDomain.get(domain)
  if (!type) throw new Error(`no service proves the tasks of the domain ${domain}`)
  return type
}
