export { folded, HASH_BITS, hashOf, mix } from '@/lib/linear'
