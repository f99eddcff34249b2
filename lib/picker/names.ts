/**
 * Which names on a page were written by people and stay, and which a build tool or a framework made up
 * and will make up anew. Judged by form alone; where in doubt, a name counts as made up.
 */

/** Frameworks count their elements: "ember1234", ":r1b:", "radix-:r3:", "mui-12", "ext-gen1042". */
const counted = /^(ember|yui_|ext-|gwt-|mui-|radix-|headlessui-|react-|rc[-_]|select2-|jqmeter|__BVID)|[:«»]/i

/** CSS-in-JS and CSS modules: "css-1q2w3e", "sc-bdVaJa", "jss42", "Button_root__x7Yq2", "svelte-1abcde". */
const hashed = /^(css|sc|jss|emotion|svelte|astro|makeStyles|tw)-?[\da-z]*\d|__[\w-]{5,}$|--?[a-z\d]{6,}$/i

/** Utility classes say how a thing looks, not what it is: "mt-2", "text-sm", "flex", "col-md-6", "d-none". */
const utility =
  /^-?(m|p|w|h|mt|mb|ml|mr|mx|my|pt|pb|pl|pr|px|py|gap|top|left|right|bottom|inset|z|col|row|order|text|bg|border|rounded|shadow|font|leading|tracking|opacity|space|grid|flex|items|justify|self|float|d|is|has|u|min|max|size|basis)-|^(flex|grid|block|inline|hidden|relative|absolute|fixed|sticky|truncate|container|clearfix|row|col|left|right)$|[/[\]@!%]/

/** What a thing is doing now comes and goes: "active", "is-open", "hover", "ng-dirty". */
const passing =
  /^(active|open|opened|closed|selected|focus|focused|focus-visible|hover|hovered|visible|shown|show|in|loading|loaded|disabled|enabled|expanded|collapsed|current|new|unread|read|first|last|odd|even|animated|dirty|pristine|touched|untouched|valid|invalid)$|^(ng|v|is|has|js)-/i

/** A class that says what the element is. */
export function isMeaningfulClass(name: string): boolean {
  if (name.length < 3 || name.length > 60) return false
  if (counted.test(name) || utility.test(name) || passing.test(name)) return false
  if (hashed.test(name) && looksRandom(name.split(/--?|__/).at(-1) ?? '')) return false
  return !looksRandom(name)
}

/** An id that will be the same on the next ticket: without running numbers. */
export function isStableId(id: string): boolean {
  if (id.length < 2 || id.length > 60 || /\s/.test(id)) return false
  return !counted.test(id) && !/\d{2,}/.test(id) && !looksRandom(id)
}

/** A value of an attribute that names a kind of thing rather than this very thing. */
export function isStableValue(value: string): boolean {
  if (value.length === 0 || value.length > 60 || /["\\\n]|>>>/.test(value)) return false
  return !/\d{2,}/.test(value) && !counted.test(value) && !looksRandom(value)
}

/**
 * Letters and digits mixed as no word has them ("x7Yq2a", "1q2w3e", "bdVaJa"), or a long run of
 * hexadecimal digits.
 */
function looksRandom(text: string): boolean {
  return text.split(/[-_\s]+/).some((part) => {
    if (/^[\da-f]{6,}$/i.test(part) && /\d/.test(part)) return true
    if (/[a-z]\d+[a-z]/i.test(part) && part.length >= 5) return true
    if (/\d{4,}/.test(part)) return true
    const turns = part.match(/[a-z][A-Z]/g)?.length ?? 0
    // "requesterEmailAddress" has few turns for its length; "bdVaJaQ" has many.
    return part.length >= 5 && part.length <= 12 && turns >= 2 && part.length / (turns + 1) < 3
  })
}
