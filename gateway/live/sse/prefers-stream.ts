/** Whether a client prefers server-sent events: it names them first. Some clients list them last, for subscriptions only. */
export const prefersStream = (accept = ''): boolean =>
  accept.split(/[,;]/)[0]?.trim().toLowerCase() === 'text/event-stream'
