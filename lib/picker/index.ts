/** The picker's room: from an element somebody pointed at to a selector that will find it again. */
export { type Picked, type PickProblem, type PickWhat, proposePick } from './pick'
export { alike, proposeAll, proposeMark, proposeOne } from './propose'
export { findAll, holderOf, inside, outward, type Scope, STEP } from './steps'
