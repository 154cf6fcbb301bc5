import { describe } from 'vitest'
import { testNetworkGuide } from '../support/network-guide.js'

describe('The guide "Proxies and certificates" with this Node', () => testNetworkGuide(process.execPath))
