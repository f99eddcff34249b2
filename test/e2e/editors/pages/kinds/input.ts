import { mountField } from '../field'

export const mount = mountField('input')
