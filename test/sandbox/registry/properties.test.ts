import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.js'
import { digestOf, imageOf, listOf, registryUser, types } from '../../support/registry.js'
import { accounts } from '../../support/sandbox.js'

const name = 'group/app'

function emptySandbox(): Sandbox {
  const seed = { namespaces: [{ namespace: 'group', access: [] }] }
  return createSandbox({ accounts, seed, frozenAt: '2027-01-01T00:00:00Z' })
}

describe('The registry', () => {
  it('stores the same blob, however its body is split into chunks', async () => {
    const admin = registryUser(emptySandbox(), 'demo/admin')
    const chunks = fc.array(fc.uint8Array({ maxLength: 10_000 }), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(chunks, fc.boolean(), async (parts, endsWithPut) => {
        const whole = Buffer.concat(parts)
        const location = (await admin.send('POST', `/v2/${name}/blobs/uploads/`)).headers.get('location') ?? ''
        const last = endsWithPut ? parts.at(-1) : undefined
        for (const part of endsWithPut ? parts.slice(0, -1) : parts)
          expect((await admin.send('PATCH', location, { body: new Uint8Array(part) })).status).toBe(202)
        const init = last ? { body: new Uint8Array(last) } : {}
        expect((await admin.send('PUT', `${location}?digest=${digestOf(whole)}`, init)).status).toBe(201)
        const { text, headers } = await admin.send('HEAD', `/v2/${name}/blobs/${digestOf(whole)}`)
        expect([text, headers.get('content-length')]).toEqual(['', String(whole.length)])
        const token = await admin.token(`repository:${name}:pull`)
        const headersOfPull = { Authorization: `Bearer ${'token' in token && token.token}` }
        expect(digestOf(await admin.bytes(`/v2/${name}/blobs/${digestOf(whole)}`, headersOfPull))).toBe(digestOf(whole))
      }),
      { numRuns: 40 },
    )
  })

  it('serves listed images and no deleted ones, in any order of pushes, replacements and deletions', async () => {
    const tag = fc.constantFrom('a', 'b', 'c')
    const layer = fc.constantFrom('one', 'two', 'three')
    const step = fc.oneof(
      fc.record({ kind: fc.constant('push' as const), tag, layer }),
      fc.record({ kind: fc.constant('delete by registry' as const), tag, layer }),
      fc.record({ kind: fc.constant('delete by API' as const), tag, layer }),
      fc.record({ kind: fc.constant('restore' as const), tag, layer }),
      fc.record({ kind: fc.constant('an hour' as const), tag, layer }),
    )
    // All lists share the image with the layer one.
    const listSteps = fc.oneof(
      fc.record({ kind: fc.constant('push list' as const), tag, layer }),
      fc.record({ kind: fc.constant('delete image by digest' as const), tag, layer }),
      fc.record({ kind: fc.constant('delete list by digest' as const), tag, layer }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(step, listSteps), { maxLength: 15 }), async steps => {
        const sandbox = emptySandbox()
        const admin = registryUser(sandbox, 'demo/admin')
        /** The manifests of each tag: that which it refers to, and those of its images. */
        const tags = new Map<string, readonly string[]>()
        const removeTags = (digest: string) => {
          for (const [tag, [first]] of tags) if (first === digest) tags.delete(tag)
        }
        for (const { kind, tag, layer } of steps) {
          if (kind === 'push') {
            expect((await admin.push(name, tag, layer)).status).toBe(201)
            tags.set(tag, [digestOf(imageOf(layer).manifest)])
          } else if (kind === 'push list') {
            const { list, layers, images } = listWith(layer)
            for (const [index, part] of layers.entries()) {
              const digest = digestOf(images[index] ?? '')
              // A client pushes only what isn't there.
              if ((await admin.send('HEAD', `/v2/${name}/manifests/${digest}`)).status === 200) continue
              expect((await admin.push(name, digest, part)).status).toBe(201)
            }
            expect((await admin.putManifest(name, tag, list, types.list)).status).toBe(201)
            tags.set(
              tag,
              [list, ...images].map(manifest => digestOf(manifest)),
            )
          } else if (kind === 'delete image by digest' || kind === 'delete list by digest') {
            const manifest = kind === 'delete list by digest' ? listWith(layer).list : imageOf(layer).manifest
            const { status } = await admin.send('DELETE', `/v2/${name}/manifests/${digestOf(manifest)}`)
            expect([202, 404]).toContain(status)
            removeTags(digestOf(manifest))
          } else if (kind === 'delete by registry') {
            const { status } = await admin.send('DELETE', `/v2/${name}/manifests/${tag}`)
            expect(status).toBe(tags.delete(tag) ? 202 : 404)
          } else if (kind === 'delete by API') {
            expect(sandbox.images.remove({ namespace: 'group', repository: 'app', tag })).toBe(tags.delete(tag))
          } else if (kind === 'restore') sandbox.restore(structuredClone(sandbox.snapshot()))
          else sandbox.clock.advance(60 * 60_000)
        }
        expect(sandbox.checkInvariants()).toEqual([])
        for (const name of ['a', 'b', 'c']) expect(await admin.pull('group/app', name)).toBe(tags.has(name) ? 200 : 404)
        const manifests = sandbox.snapshot().organizations[0]?.repositories[0]?.manifests ?? []
        expect(new Set(manifests.map(({ digest }) => digest))).toEqual(new Set([...tags.values()].flat()))
      }),
      { numRuns: 100 },
    )
  })

  it('grants no more than the current permissions, in any order of changes', async () => {
    const level = fc.constantFrom(0, 1, 3, 7)
    const action = fc.constantFrom('pull', 'push', 'delete', '*', 'pull,push')
    await fc.assert(
      fc.asyncProperty(level, level, action, async (before, after, actions) => {
        const sandbox = emptySandbox()
        await registryUser(sandbox, 'demo/admin').push(name, 'v1')
        setLevel(sandbox, before)
        const dev = registryUser(sandbox, 'demo/dev')
        const token = await dev.token(`repository:${name}:${actions}`)
        if ('status' in token) return
        setLevel(sandbox, after)
        const headers = { Authorization: `Bearer ${token.token}` }
        const granted = (needed: number) => Math.min(before, after) >= needed
        const status = async (method: string, path: string) =>
          (await dev.raw(method, `/v2/${name}/${path}`, { headers })).status
        if ((await status('GET', 'tags/list')) === 200) expect(granted(1)).toBe(true)
        if ((await status('POST', 'blobs/uploads/')) === 202) expect(granted(3)).toBe(true)
        // A push token also allows deletion to a user with the permission.
        if ((await status('DELETE', 'manifests/v1')) === 202) expect(after).toBe(7)
      }),
      { numRuns: 60 },
    )
  })
})

/** Returns the list of the images with the layer `one` and with another one. */
function listWith(layer: string): { list: string; layers: string[]; images: string[] } {
  const layers = [...new Set(['one', layer])]
  const images = layers.map(content => imageOf(content).manifest)
  return { list: listOf(images), layers, images }
}

/** Sets the permission of the user `dev` in the organization. */
function setLevel(sandbox: Sandbox, auth: number): void {
  const snapshot = structuredClone(sandbox.snapshot())
  const [organization] = snapshot.organizations
  if (!organization) return
  const permissions = organization.permissions.filter(({ userName }) => userName !== 'dev')
  if (auth === 1 || auth === 3 || auth === 7) permissions.push({ userId: 'd'.repeat(32), userName: 'dev', auth })
  organization.permissions = permissions
  sandbox.restore(snapshot)
}
