export { type NodeAgent, type NodeTransportOptions, nodeTransport } from './client/node-transport.js'
