import type { Upgrade } from '../tables'
import { v1 } from './v1'

/** In order: the step at index n makes version n + 1. Released steps never change; new ones are added. */
export const upgrades: readonly Upgrade[] = [v1]
