export { StatedPlaces } from './stated-places.ts'
export { storedFeed } from './stored-feed.ts'
export { type FeedEnd, verifyFeed } from './verify-feed.ts'
