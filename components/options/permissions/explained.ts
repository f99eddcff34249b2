/**
 * Every permission and host pattern of the manifest, and the words that explain it: `permissions.NAME`
 * says what it is for, `permissions.NAME.not` what is not done with it. A test holds manifest and table
 * together, in both directions.
 */
export const explained = {
  storage: 'storage',
  unlimitedStorage: 'unlimitedStorage',
  scripting: 'scripting',
  alarms: 'alarms',
  notifications: 'notifications',
  'https://*.zendesk.com/*': 'zendesk',
  'https://*.freshdesk.com/*': 'freshdesk',
  'https://*/*': 'optionalHttps',
  'http://*/*': 'optionalHttp',
} as const

export type Explained = (typeof explained)[keyof typeof explained]

/** The words' name for a permission or pattern; null for what this version does not know. */
export function explanationOf(permission: string): Explained | null {
  return Object.hasOwn(explained, permission) ? explained[permission as keyof typeof explained] : null
}
