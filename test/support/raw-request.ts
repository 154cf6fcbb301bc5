import { connect } from 'node:net'

/** Sends raw text to a local server, and returns the raw response. */
export function sendRaw(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let response = ''
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text))
    socket.on('data', data => {
      response += data
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(response))
  })
}
