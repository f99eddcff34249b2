import type { Rule } from '../rule'
import { changedRequirement } from './changed-requirement'
import { contractDispute } from './contract-dispute'
import { crossDepartment } from './cross-department'
import { emergency } from './emergency'

export const chineseRules: readonly Rule[] = [
  ...crossDepartment,
  ...contractDispute,
  ...emergency,
  ...changedRequirement,
]

export { over as chineseOver } from './common'
