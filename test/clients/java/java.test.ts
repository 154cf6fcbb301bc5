import { join } from 'node:path'
import { compile } from '../../support/cache.js'
import { buildJava } from '../support/java.js'
import { otherAlphabets } from '../support/logins.js'
import { describeVendorSdk } from '../support/vendor.js'

const file = (name: string): string => join(import.meta.dirname, name)

describeVendorSdk({
  name: 'huaweicloud-sdk-swr 3.1.143 for Java',
  prepare: () => buildJava('java', [file('pom.xml'), file('Main.java')]),
  async https({ url }, { folder, file }) {
    const store = join(folder, 'trusted.p12')
    const options = ['-keystore', store, '-storetype', 'PKCS12', '-storepass', 'changeit', '-file', file]
    await compile(folder, 'keytool', '-importcert', '-noprompt', '-alias', 'sandbox', ...options)
    const trust = `-Djavax.net.ssl.trustStore=${store} -Djavax.net.ssl.trustStorePassword=changeit`
    return { HUAWEICLOUD_SDK_IAM_ENDPOINT: url, JAVA_TOOL_OPTIONS: trust }
  },
  lacks: [
    'listRepoDetails',
    'listSharedRepoDetails',
    'listRepositoryTag',
    'showRepoTag',
    'showRepoTagConfig',
    'listRepoAccessories',
    'listReferences',
    'listSyncRegions',
    'checkAgency',
    'createAgency',
  ],
  loses: [
    'createSecret x-swr-expireat',
    'showShareFeatureGates enable_authorization_token',
    'showShareFeatureGates enable_image_quota',
    'showShareFeatureGates enable_list_v3',
    'showShareFeatureGates enable_resource',
  ],
  // It reads codes of flat bodies only.
  reportedCode: (_, code) => (code.startsWith('APIGW.') ? code : null),
  broken: {
    // The HTTP client that it uses accepts only ASCII in headers.
    [otherAlphabets]: /Unexpected char 0x5e94/,
  },
})
