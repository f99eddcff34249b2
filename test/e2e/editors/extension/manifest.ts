/** The smallest extension that gives lib/composer a real isolated world and a real page-world helper. */
export function manifest(browser: 'chrome' | 'firefox') {
  return {
    manifest_version: 3,
    name: 'Composer under test',
    version: '1.0',
    permissions: ['scripting'],
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
    background: browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    ...(browser === 'firefox' && { browser_specific_settings: { gecko: { id: 'composer@test.example' } } }),
  }
}
