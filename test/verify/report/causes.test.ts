import { describe, expect, it } from 'vitest'
import { groupFailures } from '../../../src/verify/report/causes.js'
import type { CaseResult } from '../../../src/verify/run/result.js'

const failed = (problem: string): CaseResult => ({
  id: problem,
  group: 'responses',
  operation: 'listReposDetails',
  title: 'valid request',
  covers: [],
  outcome: 'failed',
  problems: [problem],
  exchanges: [],
  duration: 0,
})
const causes = (...problems: string[]) => groupFailures(problems.map(failed), result => result).map(({ cause }) => cause)
const violation = (...problems: string[]) => `listReposDetails 200: The body violates its schema: ${problems.join('; ')}.`

describe('The cause of failed cases', () => {
  it('is the same for any number of items with the same problem', () => {
    const items = (count: number) => Array.from({ length: count }, (_, index) => `/${index}/id must be integer`)
    expect(
      causes(
        violation('/0/id must be integer'),
        violation(...items(2)),
        violation(...items(10), 'and more'),
        violation('/120/id must be integer', '/3000/id must be integer'),
      ),
    ).toEqual([violation('/…/id must be integer')])
  })

  it('keeps different problems of the items apart', () => {
    expect(
      causes(
        violation('/0/id must be integer', '/0/name must be string', '/1/id must be integer', '/1/name must be string'),
        violation('/0/id must be integer'),
        violation('/7/id must be integer', '/7/name must be string'),
        'showNamespace: expected status 200, received 404: {}',
        'showNamespace: expected status 200, received 500: {}',
      ),
    ).toEqual([
      violation('/…/id must be integer', '/…/name must be string'),
      violation('/…/id must be integer'),
      'showNamespace: expected status 200, received 404',
      'showNamespace: expected status 200, received 500',
    ])
  })

  it('belongs to the operation that the problem names, whichever operations the cases are about', () => {
    const problem = (name: string) => `showRepository: expected name to be "${name}/app", received "${name}$app".`
    const cases = [
      { ...failed(problem('a')), operation: 'createRepo' as const },
      { ...failed(problem('b')), operation: 'updateRepo' as const },
      { ...failed('The list contains no repository.'), operation: 'updateRepo' as const },
      { ...failed('Header: none'), operation: 'deleteRepo' as const },
    ]
    const groups = groupFailures(cases, result => result)
    expect(groups.map(({ operation, failures }) => [operation, failures.length])).toEqual([
      ['showRepository', 2],
      ['updateRepo', 1],
      ['deleteRepo', 1],
    ])
  })
})
