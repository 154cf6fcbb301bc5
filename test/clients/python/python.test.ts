import { join } from 'node:path'
import { preparePython } from '../support/python.js'
import { describeVendorSdk } from '../support/vendor.js'

const file = (name: string): string => join(import.meta.dirname, name)

describeVendorSdk({
  name: 'huaweicloudsdkswr 3.1.219 for Python',
  prepare: () => preparePython('python', file('requirements.txt'), file('main.py')),
  https: ({ url }, { file }) => ({ HUAWEICLOUD_SDK_IAM_ENDPOINT: url, REQUESTS_CA_BUNDLE: file }),
  lacks: ['showRepoTagConfig'],
  // It reads codes of flat bodies only.
  reportedCode: (status, code) => (code.startsWith('APIGW.') ? code : String(status)),
})
