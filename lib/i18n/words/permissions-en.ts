/** What each permission is for, and what is not done with it, in English. */
export const permissionsEn = {
  'permissions.storage': 'Keeps your settings, and what was found on each helpdesk’s page, in this browser.',
  'permissions.storage.not': 'Nothing is synchronised to an account or sent anywhere.',
  'permissions.unlimitedStorage':
    'Keeps the browser from clearing notes and figures to save space, and lets them grow beyond the small standard quota.',
  'permissions.unlimitedStorage.not':
    'No conversation is kept: only your notes, ticks and reminders, the day’s figures, and for 14 days the number, subject, requester and due moments of tickets seen.',
  'permissions.scripting':
    'Places the panel on sites that you add, brings it back into open tabs after an update and its further parts when you use them, looks at a helpdesk’s tab while you describe it, reads macros or canned responses there when you import them, and puts a phrase into editors that only listen to their own page.',
  'permissions.scripting.not':
    'Nothing is placed into pages of sites that are not listed here, and no code comes from the network: it all came with the extension.',
  'permissions.alarms':
    'Looks again when the next clock or reminder is due, also while no ticket is open: for notifications and the number on the button.',
  'permissions.alarms.not': 'No helpdesk is asked then: only what was last seen is looked at.',
  'permissions.notifications':
    'Shows desktop notifications when something is due. Asked for only when you switch them on.',
  'permissions.notifications.not':
    'Nothing that a customer wrote is shown, and no name unless you switch names on.',
  'permissions.zendesk':
    'Shows the panel in Zendesk’s pages for agents, below /agent, and reads the open ticket with your own session; your macros only when you import them. Browsers grant whole hosts only.',
  'permissions.zendesk.not': 'Nothing is written to Zendesk’s API, and no help centre page is touched.',
  'permissions.freshdesk':
    'Shows the panel in Freshdesk’s pages for agents, below /a, and reads the open ticket with your own session; your canned responses only when you import them. Browsers grant whole hosts only.',
  'permissions.freshdesk.not':
    'Nothing is written to Freshdesk’s API, and no customer portal page is touched.',
  'permissions.optionalHttps':
    'Lets you add a helpdesk at any address of yours. Asked for only when you add a site, and only for that site.',
  'permissions.optionalHttps.not':
    'No site is asked for that you did not name. Forget a site, and its access is given back.',
  'permissions.optionalHttp':
    'The same for a helpdesk inside your network that has no encrypted address. Asked for one site at a time.',
  'permissions.optionalHttp.not':
    'Never asked for where https works: an address without a scheme is taken as https.',
  'permissions.granted':
    'A site that you added: shows the panel there and reads the open ticket with your own session.',
  'permissions.granted.not':
    'Nothing is written to its API. You can take the access back at any time, here or in the browser.',
  'permissions.loopback': 'The sample helpdesk of a test build.',
  'permissions.loopback.not': 'Not part of the extension that you install.',
}
