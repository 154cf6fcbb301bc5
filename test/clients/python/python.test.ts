import { join } from 'node:path'
import { cached, install } from '../support/cache.js'
import { describeVendorSdk } from '../support/vendor.js'

const file = (name: string): string => join(import.meta.dirname, name)

describeVendorSdk({
  name: 'huaweicloudsdkswr 3.1.219 for Python',
  async prepare() {
    const folder = await cached({
      name: 'python',
      files: [file('requirements.txt')],
      version: ['python3', '--version'],
      async build(folder) {
        await install(folder, 'python3', '-m', 'venv', 'venv')
        await install(folder, 'venv/bin/pip', 'install', '--quiet', '--disable-pip-version-check', '-r', 'requirements.txt')
      },
    })
    return { command: join(folder, 'venv/bin/python'), args: [file('main.py')] }
  },
  // It reads codes of flat bodies only.
  reportedCode: (status, code) => (code.startsWith('APIGW.') ? code : String(status)),
})
