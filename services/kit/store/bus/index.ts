export { derivedIn } from './bus.ts'
export type { Announcement, Bus, BusEvent, BusHealth, Listener } from './bus.ts'
export { natsBus, type NatsBusOptions } from './nats-bus.ts'
export { processBus } from './process-bus.ts'
