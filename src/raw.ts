export { createRawClient, type RawClient } from './client/raw-client.js'
