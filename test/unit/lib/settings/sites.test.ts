import { describe, expect, test } from 'vitest'
import { forgetSite, matchPattern, originOf, siteFor, switchSite } from '@/lib/settings/sites'
import type { Site } from '@/lib/settings/types'
import { settings } from './sample'

const rt: Site = { host: 'https://help.example.com:8443', helpdesk: 'request-tracker', enabled: true }

describe('siteFor', () => {
  test.each([
    ['https://acme.zendesk.com/agent/tickets/4021', 'zendesk'],
    ['https://acme.freshdesk.com/a/tickets/7?x=1#y', 'freshdesk'],
  ])('%s is built in', (url, helpdesk) => {
    expect(siteFor(settings(), url)).toMatchObject({ helpdesk, enabled: true })
  })

  test.each([
    'https://acme.zendesk.com.evil.example/agent/tickets/1',
    'https://evilzendesk.com/agent/tickets/1',
    'http://acme.zendesk.com/agent/tickets/1',
    'https://user:pw@evil.example/zendesk.com',
    'file:///home/zendesk.com',
    'about:blank',
    'not an address',
    '',
  ])('%s is no site', (url) => {
    expect(siteFor(settings(), url)).toBeNull()
  })

  test('an added site is the origin with its port, and nothing else on that host', () => {
    const own = settings({ sites: [rt] })
    expect(siteFor(own, 'https://help.example.com:8443/Ticket/Display.html?id=3')).toEqual(rt)
    expect(siteFor(own, 'https://help.example.com/Ticket/Display.html?id=3')).toBeNull()
    expect(siteFor(own, 'http://help.example.com:8443/')).toBeNull()
  })

  test('switching a built-in host off and forgetting the switch', () => {
    const url = 'https://acme.zendesk.com/agent/tickets/1'
    const site = siteFor(settings(), url)
    if (!site) throw new Error('no site')
    const off = switchSite(settings(), { ...site, enabled: false })
    expect(siteFor(off, url)?.enabled).toBe(false)
    expect(siteFor(off, 'https://acme.freshdesk.com/a/tickets/1')?.enabled).toBe(true)
    expect(siteFor(forgetSite(off, site.host), url)?.enabled).toBe(true)
  })

  test('one origin switched off wins over the built-in host that is on', () => {
    const own = switchSite(settings(), {
      host: 'https://acme.zendesk.com',
      helpdesk: 'zendesk',
      enabled: false,
    })
    expect(siteFor(own, 'https://acme.zendesk.com/agent/')?.enabled).toBe(false)
    expect(siteFor(own, 'https://beta.zendesk.com/agent/')?.enabled).toBe(true)
  })

  test('switching twice keeps one entry', () => {
    const twice = switchSite(switchSite(settings(), rt), { ...rt, enabled: false })
    expect(twice.sites).toEqual([{ ...rt, enabled: false }])
  })
})

test.each([
  ['https://help.example.com', 'https://help.example.com/*'],
  ['https://help.example.com:8443', 'https://help.example.com/*'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1/*'],
  ['*.zendesk.com', 'https://*.zendesk.com/*'],
  ['*.com', null],
  ['*.zendesk.com/*', null],
  ['https://help.example.com/path', null],
  ['<all_urls>', null],
  ['ftp://help.example.com', null],
])('matchPattern(%s)', (host, pattern) => {
  expect(matchPattern(host)).toBe(pattern)
})

test.each([
  ['support.example.com', 'https://support.example.com'],
  ['  HTTPS://Support.Example.com:8443/agent?x=1 ', 'https://support.example.com:8443'],
  ['http://127.0.0.1:8080/rt', 'http://127.0.0.1:8080'],
  ['https://support.example.com:443', 'https://support.example.com'],
  ['localhost:8080', 'https://localhost:8080'],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['two words', null],
  ['', null],
])('originOf(%s)', (typed, origin) => {
  expect(originOf(typed)).toBe(origin)
})
