import { join } from 'node:path'
import { cached, compile, install } from '../support/cache.js'
import { otherAlphabets } from '../support/logins.js'
import { describeVendorSdk } from '../support/vendor.js'

const file = (name: string): string => join(import.meta.dirname, name)

describeVendorSdk({
  name: 'huaweicloud-sdk-swr 3.1.143 for Java',
  async prepare() {
    const folder = await cached({
      name: 'java',
      files: [file('pom.xml'), file('Main.java')],
      version: ['mvn', '--version'],
      async build(folder) {
        await install(folder, 'mvn', '-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib')
        await compile(folder, 'javac', '-nowarn', '-cp', 'lib/*', '-d', 'classes', 'Main.java')
      },
    })
    return { command: 'java', args: ['-cp', `${join(folder, 'classes')}:${join(folder, 'lib')}/*`, 'Main'] }
  },
  async https({ url }, { folder, file }) {
    const store = join(folder, 'trusted.p12')
    const options = ['-keystore', store, '-storetype', 'PKCS12', '-storepass', 'changeit', '-file', file]
    await compile(folder, 'keytool', '-importcert', '-noprompt', '-alias', 'sandbox', ...options)
    const trust = `-Djavax.net.ssl.trustStore=${store} -Djavax.net.ssl.trustStorePassword=changeit`
    return { HUAWEICLOUD_SDK_IAM_ENDPOINT: url, JAVA_TOOL_OPTIONS: trust }
  },
  // It reads codes of flat bodies only.
  reportedCode: (_, code) => (code.startsWith('APIGW.') ? code : null),
  broken: {
    // The HTTP client that it uses accepts only ASCII in headers.
    [otherAlphabets]: /Unexpected char 0x5e94/,
  },
})
