/**
 * zod, set up once. Extension pages forbid `eval`; zod probes for it unless told not to, and the
 * browser reports the probe as a violation. Import zod from here, never from the package.
 */
import { z } from 'zod'

z.config({ jitless: true })

export { z }
