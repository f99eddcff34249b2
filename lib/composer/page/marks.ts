/** How the two worlds find each other: attributes on the editable, there only while an insertion runs. */
export const TARGET_MARK = 'data-outside-first-target'
export const TEXT_MARK = 'data-outside-first-text'
