import { administer, type Service } from './service.js'
import type { VendorCall } from './vendor-calls.js'
import { keys } from './world.js'

/** A way to log in, or to sign. */
interface Login {
  title: string
  /** Returns the calls to make. */
  prepare: (service: Service) => VendorCall[] | Promise<VendorCall[]>
  /** The statuses that are allowed for each call. */
  statuses: readonly (readonly number[])[]
}

const show = (caller: VendorCall['caller'], options: Partial<VendorCall> = {}): VendorCall => ({
  operation: 'showNamespace',
  caller,
  params: { namespace: 'ready' },
  ...options,
})
const withProject = ({ projects }: Service): VendorCall['caller'] => ({ ...keys.admin, projectId: projects.demo })

/** Creates a temporary key of the administrator. */
async function temporaryKey(service: Service): Promise<VendorCall['caller']> {
  const key = (await administer(service, 'POST', 'access-keys', { account: 'demo', user: 'admin' })) as {
    id: string
    secret: string
    securityToken: string
  }
  return { ak: key.id, sk: key.secret, securityToken: key.securityToken }
}

/** More names than failed signatures lock a key. The SDKs encode them in different ways. */
const wrongNames = ['team/app', 'team/app/', '/app', 'A B', '应用', 'a b', 'a+b']

/** The title of a login that not every SDK can do. */
export const otherAlphabets = 'signs headers in other alphabets'

/** Ways to log in that each SDK of the vendor has. */
export const logins: readonly Login[] = [
  {
    title: 'finds the project of its region',
    prepare: () => [show(keys.admin)],
    statuses: [[200]],
  },
  {
    title: 'sends a token instead of a signature',
    prepare: service => [
      show(
        { ...keys.unknownKey, projectId: service.projects.demo },
        { headers: { 'X-Auth-Token': service.token, Authorization: '' } },
      ),
    ],
    statuses: [[200]],
  },
  {
    title: 'signs with a temporary key',
    prepare: async service => [show({ ...(await temporaryKey(service)), projectId: service.projects.demo })],
    statuses: [[200]],
  },
  {
    title: 'is rejected with a security token that its key does not have',
    prepare: service => [show({ ...withProject(service), securityToken: 'invented' })],
    statuses: [[401]],
  },
  {
    title: 'is rejected in a project of another account',
    prepare: service => [show({ ...keys.admin, projectId: service.projects.partner })],
    statuses: [[403]],
  },
  {
    title: otherAlphabets,
    prepare: service => [show(withProject(service), { headers: { 'User-Agent': '应用' } })],
    statuses: [[200]],
  },
  {
    title: 'has its own User-Agent',
    prepare: service => [show(withProject(service), { headers: { 'User-Agent': 'deployment/1.0 (checkout)' } })],
    statuses: [[200]],
  },
  {
    title: 'sends a Content-Type without a body',
    prepare: service => [show(withProject(service), { headers: { 'Content-Type': 'text/plain' } })],
    statuses: [[200]],
  },
  {
    title: 'leaves a body unsigned',
    prepare: service => [
      show(withProject(service), {
        operation: 'updateRepo',
        headers: { 'X-Sdk-Content-Sha256': 'UNSIGNED-PAYLOAD' },
        params: { namespace: 'ready', repository: 'app' },
        body: { is_public: false },
      }),
    ],
    statuses: [[201]],
  },
  {
    title: 'is not locked out by names that the service rejects',
    prepare: service => [
      ...wrongNames.map(repository =>
        show(withProject(service), { operation: 'showRepository', params: { namespace: 'ready', repository } }),
      ),
      show(withProject(service)),
    ],
    statuses: [...wrongNames.map(() => [400, 404]), [200]],
  },
]
