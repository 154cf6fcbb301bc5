import { join } from 'node:path'
import { buildGo } from '../support/go.js'
import { describeVendorSdk } from '../support/vendor.js'

const file = (name: string): string => join(import.meta.dirname, name)

describeVendorSdk({
  name: 'huaweicloud-sdk-go-v3 0.1.207 for Go',
  prepare: () => buildGo('go', [file('go.mod'), file('go.sum'), file('main.go')]),
  // It puts https:// before an address that lacks it.
  https: ({ url }, { file }) => ({ HUAWEICLOUD_SDK_IAM_ENDPOINT: new URL(url).host, SSL_CERT_FILE: file }),
  lacks: ['showRepoTagConfig'],
  // It reads codes of flat bodies only.
  reportedCode: (_, code) => (code.startsWith('APIGW.') ? code : ''),
})
