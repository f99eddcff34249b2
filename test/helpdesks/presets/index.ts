import { chatwoot } from './chatwoot'
import { freescout } from './freescout'
import { jiraServiceManagement } from './jira-service-management'
import { osticket } from './osticket'
import { freshservice, helpScout, hubspot, intercom } from './others'
import type { Replica } from './types'
import { zammad } from './zammad'
import { znuny } from './znuny'

export const replicas: Replica[] = [
  ...[zammad, freescout, osticket, znuny, chatwoot, jiraServiceManagement],
  ...[freshservice, hubspot, intercom, helpScout],
]
