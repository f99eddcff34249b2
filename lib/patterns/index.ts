/** The room of patterns: which of many need not be run over a text. */
export { type Letters, lettersOf, mayMatch } from './may-match'
