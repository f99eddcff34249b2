/** Used by the Slate page alone; its types are no package of ours. */
declare module 'react'
declare module 'react-dom/client'
