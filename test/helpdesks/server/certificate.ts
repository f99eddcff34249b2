import { generate } from 'selfsigned'

const names = ['*.zendesk.com', '*.freshdesk.com', 'localhost']

/** A throw-away certificate for the sample hosts; browsers are told to accept it. */
export async function certificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'Sample helpdesks' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) },
    ],
  })
  return { key: made.private, cert: made.cert }
}
