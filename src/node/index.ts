export { type NodeTransportOptions, nodeTransport } from './node-transport.js'
