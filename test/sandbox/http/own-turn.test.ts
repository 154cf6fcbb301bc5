import { expect, it } from 'vitest'
import { ownTurn } from '../../../src/sandbox/http/own-turn.js'

it('A caller of ownTurn shares its turn of the event loop with no other', async () => {
  let turn = 0
  let isRunning = true
  const count = (): void => {
    turn += 1
    if (isRunning) setImmediate(count)
  }
  setImmediate(count)
  const turns = await Promise.all(Array.from({ length: 10 }, () => ownTurn().then(() => turn)))
  isRunning = false
  expect(new Set(turns).size).toBe(10)
})
