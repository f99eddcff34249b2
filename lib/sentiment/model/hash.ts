export { folded, HASH_BITS, hashOf, hashWithin, mix } from '@/lib/linear'
