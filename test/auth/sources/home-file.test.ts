import { describe, expect, it } from 'vitest'
import { expandHome, homeFile } from '../../../src/auth/sources/home-file.js'

const file = ['.huaweicloud', 'credentials']

describe('homeFile', () => {
  it('is in the folder of USERPROFILE on Windows', () => {
    const env = { USERPROFILE: 'C:\\Users\\me', HOME: '/c/Users/me' }
    expect(homeFile(env, file, 'win32')).toBe('C:\\Users\\me\\.huaweicloud\\credentials')
  })

  it.each(['linux', 'darwin'])('is in the folder of HOME on %s', platform => {
    const env = { USERPROFILE: 'C:\\Users\\me', HOME: '/home/me' }
    expect(homeFile(env, file, platform)).toBe('/home/me/.huaweicloud/credentials')
  })

  it.each([
    ['win32', "No credentials in ~\\.huaweicloud\\credentials: USERPROFILE isn't set."],
    ['linux', "No credentials in ~/.huaweicloud/credentials: HOME isn't set."],
  ])('is unknown without the variable on %s', (platform, message) => {
    expect(() => homeFile({ HOME: '', USERPROFILE: '' }, file, platform)).toThrow(message)
  })
})

it('expandHome replaces only a leading ~', () => {
  const env = { HOME: '/home/me', USERPROFILE: '/home/me' }
  expect(expandHome('~/x/config.json', env)).toMatch(/home.me.x.config\.json$/)
  expect(expandHome('/etc/~/config.json', env)).toBe('/etc/~/config.json')
})
