import { createHash } from 'node:crypto'
import type { SuiteCase } from '../suite-case.js'
import { expectAlike, expectDistinct } from './agreement.js'
import { callOf, effectCase, expectFields, fields, good, list } from './effect.js'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What the tags of a repository say of its images. */
export const imageEffects: readonly SuiteCase[] = [
  effectCase('listRepositoryTags', 'each tag is one of its repository', ['images'], async probe => {
    const repository = fields((await good(probe, callOf(probe, 'showRepository'))).json)
    const tags = list((await good(probe, callOf(probe, 'listRepositoryTags'))).json)
    for (const tag of tags) {
      expectFields(probe, `The tag ${tag.Tag}`, tag, {
        repo_id: repository.id,
        domain_id: repository.domain_id,
        path: `${repository.path}:${tag.Tag}`,
        internal_path: `${repository.internal_path}:${tag.Tag}`,
      })
    }
    expectDistinct(probe, 'id', tags)
    expectAlike(probe, ['schema', 'tag_type'], tags)
    const sum = tags.reduce((sum, { size }) => sum + Number(size), 0)
    probe.expect(sum > 0, 'Images were put there, but their sizes add up to nothing.')
    probe.expect(sum === repository.size, `The sizes of the tags add up to ${sum}, not to the repository's ${repository.size}.`)
  }),
  effectCase('listRepositoryTags', 'each tag is what its manifest says', ['images'], async probe => {
    const tags = list((await good(probe, callOf(probe, 'listRepositoryTags'))).json)
    for (const { Tag, manifest, ...tag } of tags) {
      const text = String(manifest)
      // The other case says so when it is none.
      const { schemaVersion, config, layers } = fields(tryParse(text))
      const { digest = '', size = 0 } = fields(config)
      const parts = list(layers).reduce((sum, layer) => sum + Number(layer.size), Number(size))
      expectFields(probe, `The tag ${Tag}`, tag, {
        digest: `sha256:${sha256(text)}`,
        image_id: String(digest).replace('sha256:', ''),
        schema: schemaVersion,
        size: parts,
        // A list of images would have no layers of its own.
        tag_type: 0,
      })
    }
    // Each of these images was made for its tag.
    expectDistinct(probe, 'digest', tags)
    expectDistinct(probe, 'image_id', tags)
  }),
]

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
