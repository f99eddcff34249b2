/** The real entrypoint, run the way WXT's wrapper runs it: its answer is the script's result. */
import composer from '@/entrypoints/composer'

export default composer.main()
