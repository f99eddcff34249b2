/**
 * Where the caret goes after insertion: one private-use character in the rendered text. Apart from
 * the renderer, so that the content script can import it without the template engine.
 */
export const CARET = '\uE000'
