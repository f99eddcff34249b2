// @vitest-environment jsdom
import {
  type Arbitrary,
  array,
  assert,
  constantFrom,
  integer,
  letrec,
  option,
  property,
  record,
  tuple,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alike, findAll, proposeAll, proposeMark, proposeOne } from '@/lib/picker'

function page(html: string): Document {
  const document = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html')
  return document
}
const at = (document: Document, css: string) => document.querySelector(css) as Element

describe('what a selector is made of', () => {
  test.each([
    [
      'an attribute made for tests',
      '<h1 class="title" id="subject" data-test-id="subject">x</h1>',
      'h1',
      '[data-test-id="subject"]',
    ],
    ['a stable id', '<h1 class="title" id="subject">x</h1>', 'h1', '#subject'],
    ['a name', '<input class="wide" name="subject">', 'input', '[name="subject"]'],
    [
      'a meaningful class',
      '<h1 class="css-1q2w3e ticket-title mt-4">x</h1><h1>y</h1>',
      'h1',
      '.ticket-title',
    ],
    ['a label', '<div aria-label="Status">x</div><div>y</div>', 'div', '[aria-label="Status"]'],
    ['a tag where there is one only', '<article>x</article>', 'article', 'article'],
    ['a custom element', '<p>a</p><p><zd-title>x</zd-title></p>', 'zd-title', 'zd-title'],
  ])('%s', (_, html, css, selector) => {
    const document = page(html)
    expect(proposeOne(at(document, css), document)).toBe(selector)
  })

  test.each([
    ['a framework’s running id', 'id="ember1234"'],
    ['a number in the id', 'id="ticket-title-4021"'],
    ['a hashed class', 'class="css-1q2w3e"'],
    ['a styled component', 'class="sc-bdVaJa1"'],
    ['a module’s class', 'class="Title_root__x7Yq2"'],
    ['a utility', 'class="mt-4"'],
    ['a state', 'class="is-open active"'],
  ])('never %s', (_, attribute) => {
    const document = page(`<main id="ticket"><h2 ${attribute} name="s">x</h2></main><h2>y</h2>`)
    expect(proposeOne(at(document, 'h2'), document)).toBe('[name="s"]')
    const bare = page(`<main id="ticket"><h2 ${attribute}>x</h2></main><h2>y</h2>`)
    expect(proposeOne(at(bare, 'h2'), bare)).toBe('#ticket h2')
  })

  test('a named ancestor before counting; counting from the nearest named one', () => {
    const document = page('<div class="sidebar"><dl><dd>a</dd><dd>b</dd></dl></div><dl><dd>c</dd></dl>')
    const second = document.querySelectorAll('dd')[1] as Element
    expect(proposeOne(second, document)).toBe('.sidebar > dl > dd:nth-of-type(2)')
  })

  test('without a named ancestor, the shortest way that is the only one of its kind', () => {
    const item = '<article class="entry"><div class="entry-body">x</div></article>'
    const document = page(`<main><section><h1>s</h1>${item}${item}</section></main>`)
    const second = document.querySelectorAll('.entry-body')[1] as Element
    expect(proposeOne(second, document)).toBe('article.entry:nth-of-type(2) > .entry-body')
  })

  test('through open shadow roots', () => {
    const document = page('<app-root></app-root><p class="name">other</p>')
    const outer = at(document, 'app-root').attachShadow({ mode: 'open' })
    outer.innerHTML = '<ticket-view class="view"></ticket-view>'
    const inner = (outer.firstElementChild as Element).attachShadow({ mode: 'open' })
    inner.innerHTML = '<p class="name">wanted</p><p class="name other">x</p>'
    const wanted = inner.firstElementChild as Element
    const selector = proposeOne(wanted, document) as string
    expect(selector).toBe('app-root >>> .view >>> p.name:nth-of-type(1)')
    expect(findAll(selector, document)).toEqual([wanted])
  })

  test('relative to a message, and the message itself', () => {
    const document = page(
      ['Ann', 'Ben']
        .map((name) => `<li class="message"><b class="author">${name}</b><p>hi</p></li>`)
        .join(''),
    )
    const item = document.querySelectorAll('.message')[1] as Element
    expect(proposeOne(at(document, '.message:nth-of-type(2) b'), item)).toBe('.author')
    expect(proposeOne(item, item)).toBe(':scope')
  })

  test('null for what is not inside', () => {
    const document = page('<p>a</p><div></div>')
    expect(proposeOne(at(document, 'p'), at(document, 'div'))).toBeNull()
    expect(proposeAll([], document)).toBeNull()
  })
})

describe('all messages from one', () => {
  test('siblings alike, without the other things between them', () => {
    const document = page(
      '<div class="log"><div class="message agent">a</div><div class="day">Mon</div><div class="message">b</div></div>',
    )
    const all = alike(at(document, '.message'))
    expect(all.map((one) => one.textContent)).toEqual(['a', 'b'])
    expect(proposeAll(all, document)).toBe('.message')
  })

  test('each wrapped in an element of its own', () => {
    const document = page('<ul><li><article>a</article></li><li><article>b</article></li></ul>')
    expect(proposeAll(alike(at(document, 'article')), document)).toBe('article')
  })
})

describe('what tells messages apart', () => {
  const document = page(
    [
      ['from-customer', ''],
      ['from-agent', ''],
      ['from-agent internal-note', '<i class="internal-flag">internal</i>'],
    ]
      .map(([name, more]) => `<li class="message ${name}"><p>x</p>${more}</li>`)
      .join(''),
  )
  const items = [...document.querySelectorAll('.message')]
  const [, agent, note] = items as [Element, Element, Element]

  test('a role by the class that most of them share, but not all', () => {
    expect(proposeMark(agent, agent, items, 'most')).toBe('.from-agent')
    expect(proposeMark(note, note, items, 'most')).toBe('.from-agent')
  })

  test('an internal note by the class that fewest share', () => {
    expect(proposeMark(note, note, items, 'fewest')).toBe('.internal-note')
  })

  test('something inside it', () => {
    expect(proposeMark(at(document, 'i'), note, items, 'fewest')).toBe('.internal-flag')
  })
})

/** Random trees out of few names, so that many elements look alike. */
type Tree = { tag: string; attributes: [string, string][]; shadow: boolean; children: Tree[] }
const names = constantFrom<[string, string]>(
  ['class', 'message'],
  ['class', 'author'],
  ['class', 'message author'],
  ['class', 'css-1x2y3z'],
  ['id', 'main'],
  ['id', 'ember12'],
  ['data-test-id', 'row'],
  ['name', 'a b'],
  ['role', 'listitem'],
  ['aria-label', 'It’s “x”, 1.5 > y:z'],
)
const { tree } = letrec<{ tree: Tree }>((tie) => ({
  tree: record({
    tag: constantFrom('div', 'span', 'p', 'x-item'),
    attributes: array(names, { maxLength: 2 }),
    shadow: integer({ min: 0, max: 5 }).map((n) => n === 0),
    children: option(array(tie('tree') as Arbitrary<Tree>, { maxLength: 4 }), {
      nil: [],
      depthSize: 'small',
      maxDepth: 4,
    }),
  }) as Arbitrary<Tree>,
}))

function grow(document: Document, { tag, attributes, shadow, children }: Tree): Element {
  const element = document.createElement(tag)
  for (const [name, value] of attributes) element.setAttribute(name, value)
  const place = shadow && tag !== 'p' ? element.attachShadow({ mode: 'open' }) : element
  place.append(...children.map((child) => grow(document, child)))
  return element
}

/** Every element, also those in shadow roots. */
function everything(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((one) => [
    one,
    ...(one.shadowRoot ? everything(one.shadowRoot) : []),
  ])
}

test('a name with a space in it, at the top of a shadow root that has nothing else to tell it by', () => {
  const document = page('<x-item data-test-id="row"></x-item>')
  const root = (document.querySelector('x-item') as Element).attachShadow({ mode: 'open' })
  const build = () => {
    const element = document.createElement('span')
    element.setAttribute('name', 'a b')
    return element
  }
  const wanted = build()
  const wrap = document.createElement('div')
  wrap.append(build())
  root.append(wrap, wanted)
  expect(findAll(proposeOne(wanted, document) as string, document)).toEqual([wanted])
})

describe('on random pages', () => {
  test('the selector finds exactly the element, from the document and from any element around it', () => {
    assert(
      property(
        array(tree, { minLength: 1, maxLength: 5 }),
        integer({ min: 0, max: 999 }),
        integer({ min: 0, max: 9 }),
        (trees, which, up) => {
          const document = page('')
          document.body.append(...trees.map((one) => grow(document, one)))
          const all = everything(document).filter(
            (one) => document.body !== one && !one.contains(document.body),
          )
          const wanted = all[which % all.length]
          if (!wanted) return
          const selector = proposeOne(wanted, document)
          expect(selector).not.toBeNull()
          expect(findAll(selector as string, document)).toEqual([wanted])
          // jsdom does not know `:scope` inside a shadow root; browsers do.
          if (wanted.getRootNode() !== document) return
          let scope: Element = wanted
          for (let n = 0; n < up && scope.parentElement; n++) scope = scope.parentElement
          expect(findAll(proposeOne(wanted, scope) as string, scope)).toEqual([wanted])
        },
      ),
      { numRuns: 120, endOnFailure: true },
    )
  })

  test('the selector of a group finds exactly the group', () => {
    assert(
      property(
        tuple(array(tree, { minLength: 1, maxLength: 5 }), integer({ min: 0, max: 999 })),
        ([trees, which]) => {
          const document = page('')
          document.body.append(...trees.map((one) => grow(document, one)))
          const all = everything(document).filter(
            (one) => document.body !== one && !one.contains(document.body),
          )
          const wanted = all[which % all.length]
          if (!wanted) return
          const group = alike(wanted)
          expect(group).toContain(wanted)
          expect(findAll(proposeAll(group, document) as string, document)).toEqual(group)
        },
      ),
      { numRuns: 100, endOnFailure: true },
    )
  })
})
