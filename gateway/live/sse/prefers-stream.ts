/** Whether a client wants its answer as server-sent events: it names them first. Some list them last, for subscriptions only. */
export const prefersStream = (accept = ''): boolean =>
  accept.split(/[,;]/)[0]?.trim().toLowerCase() === 'text/event-stream'
