import { join } from 'node:path'
import { buildGo } from '../support/go.js'
import { describeVendorSdk } from '../support/vendor.js'

const file = (name: string): string => join(import.meta.dirname, name)

describeVendorSdk({
  name: 'huaweicloud-sdk-go-v3 0.1.207 for Go',
  prepare: () => buildGo('go', [file('go.mod'), file('go.sum'), file('main.go')]),
  // It reads codes of flat bodies only.
  reportedCode: (_, code) => (code.startsWith('APIGW.') ? code : ''),
})
