import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { types } from '../../support/registry.js'

interface Written {
  digest: string
  size: number
}

/** Writes a folder in the OCI image layout, with an image for each architecture. Clients read it as `oci:FOLDER`. */
export function writeLayout(folder: string, architectures: readonly string[], layerSize: number): void {
  const blobs = join(folder, 'blobs/sha256')
  mkdirSync(blobs, { recursive: true })
  const write = (content: string | Uint8Array): Written => {
    const hex = createHash('sha256').update(content).digest('hex')
    writeFileSync(join(blobs, hex), content)
    return { digest: `sha256:${hex}`, size: Buffer.byteLength(content) }
  }
  const manifests = architectures.map(architecture => {
    const tar = tarOf(`${architecture}.txt`, Buffer.alloc(layerSize, architecture))
    const layer = write(gzipSync(tar, { level: 0 }))
    const diffId = `sha256:${createHash('sha256').update(tar).digest('hex')}`
    const rootfs = { type: 'layers', diff_ids: [diffId] }
    const config = write(JSON.stringify({ architecture, os: 'linux', config: {}, rootfs, history: [{ created: created }] }))
    const manifest = {
      schemaVersion: 2,
      mediaType: types.ociImage,
      config: { mediaType: types.ociConfig, ...config },
      layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', ...layer }],
    }
    const platform = { architecture, os: 'linux' }
    return { mediaType: types.ociImage, ...write(JSON.stringify(manifest)), platform }
  })
  const list = { schemaVersion: 2, mediaType: types.ociIndex, manifests }
  const [only] = manifests
  const entry = manifests.length > 1 ? { mediaType: types.ociIndex, ...write(JSON.stringify(list)) } : only
  const annotations = { 'org.opencontainers.image.ref.name': 'latest' }
  writeFileSync(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [{ ...entry, annotations }] }))
}

const created = '2027-01-01T00:00:00Z'

/** Returns a tar archive with one file. */
function tarOf(name: string, content: Uint8Array): Buffer {
  const header = Buffer.alloc(512)
  const fields: [number, string][] = [
    [0, name],
    [100, '0000644\0'],
    [108, '0000000\0'],
    [116, '0000000\0'],
    [124, `${content.length.toString(8).padStart(11, '0')}\0`],
    [136, '00000000000\0'],
    [148, '        '],
    [156, '0'],
    [257, 'ustar\x0000'],
  ]
  for (const [offset, text] of fields) header.write(text, offset, 'latin1')
  const checksum = header.reduce((sum, byte) => sum + byte, 0)
  header.write(`${checksum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return Buffer.concat([header, content, Buffer.alloc(1024 + ((512 - (content.length % 512)) % 512))])
}
