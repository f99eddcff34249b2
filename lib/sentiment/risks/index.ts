/** All risks; the order is that of the label set. */
import { cancel } from './cancel'
import { legal } from './legal'
import { manager } from './manager'
import { publicRisk } from './public'
import { refund } from './refund'
import { repeated } from './repeated'
import { safety } from './safety'
import type { RiskRule } from './types'
import { urgent } from './urgent'

export type { RiskRule } from './types'
export const riskRules: readonly RiskRule[] = [
  cancel,
  legal,
  refund,
  safety,
  urgent,
  repeated,
  publicRisk,
  manager,
]
