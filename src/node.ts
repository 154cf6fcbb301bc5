export { type NodeTransportOptions, nodeTransport } from './client/node-transport.js'
