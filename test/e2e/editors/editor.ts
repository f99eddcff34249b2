import type { InsertRequest, InsertResult } from '../../../lib/composer/contract.ts'
import type { EditorName } from './build.ts'
import type { Tools } from './pages/main.ts'

export const TICKET = 'test:127.0.0.1:1'

/** The hands on one page, in either browser. */
export type Driver = {
  browser: 'chromium' | 'firefox'
  evaluate<T, A>(work: (arg: A) => T | Promise<T>, arg: A): Promise<T>
  /** One key, with modifiers before it: `Control+Shift+z`. */
  press(chord: string): Promise<void>
  type(text: string): Promise<void>
  click(x: number, y: number): Promise<void>
  /** Starts an input method's composition in the focused editor; the answer ends it with the text. */
  compose(text: string): Promise<(text: string) => Promise<void>>
}

type Verb = { [K in keyof Tools]: Tools[K] extends (...args: never[]) => unknown ? K : never }[keyof Tools]

/** One editor on its page, and the extension beside it. */
export class Editor {
  readonly driver: Driver
  readonly name: EditorName
  readonly inside: 'shadow' | 'frame' | undefined

  constructor(driver: Driver, name: EditorName, inside?: 'shadow' | 'frame') {
    this.driver = driver
    this.name = name
    this.inside = inside
  }

  get isField(): boolean {
    return this.name === 'textarea' || this.name === 'input'
  }

  #tool<T>(verb: Verb, ...args: unknown[]): Promise<T> {
    return this.driver.evaluate(
      ([name, given]) => {
        const { editorTools } = window as unknown as {
          editorTools: Record<string, (...args: unknown[]) => T>
        }
        return editorTools[name as string]?.(...(given as unknown[])) as T
      },
      [verb, args] as const,
    )
  }

  /** A new one in the old one's place. */
  mount = (): Promise<void> => this.#tool('mount')
  fill = (content: string): Promise<void> => this.#tool('set', content)
  lock = (): Promise<void> => this.#tool('lock')
  putBack = (): Promise<void> => this.#tool('putBack')
  showPlaceholder = (): Promise<void> => this.#tool('showPlaceholder')
  text = (): Promise<string> => this.#tool('text')
  clipboard = (): Promise<string | null> => this.#tool('clipboard')

  /** The draft as the extension reads it. */
  draft = (): Promise<string> => this.#tool('ask', { ask: 'draft' })
  readingCost = (): Promise<number> => this.#tool('ask', { ask: 'cost' })

  /** As the agent does it: click into the editor and type. */
  async type(text: string): Promise<void> {
    const { x, y } = await this.#tool<{ x: number; y: number }>('spot')
    await this.driver.click(x, y)
    // CKEditor 5 of that age draws itself once more after it got the focus, and loses the caret of a quick key.
    await pause(this.name === 'ckeditor5-35' ? 150 : 30)
    await this.driver.type(text)
  }

  /** Where the caret stands: a moment after the insertion, as hands do; editors follow the caret in a later task. */
  async typeOn(text: string): Promise<void> {
    await pause(this.name === 'ckeditor5-35' ? 200 : 60)
    await this.driver.type(text)
  }

  /** Until the editor has taken over what the browser did; Froala makes undo steps half a second late. */
  rest = (): Promise<void> => pause(this.name === 'froala' ? 700 : 60)

  async press(key: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i++) {
      await this.driver.press(key)
      // Editors follow the browser's caret in a later task; nobody presses keys within one.
      await pause(35)
    }
  }

  /** An insertion without the focus leaving the editor (a key of the panel). */
  insert(text: string, ticketKey = TICKET): Promise<InsertResult> {
    return this.#tool('ask', { ask: 'insert', request: { ticketKey, text } satisfies InsertRequest })
  }

  /** A typed name before the caret, replaced by a text. */
  expand(typed: string, text: string): Promise<InsertResult> {
    return this.#tool('ask', { ask: 'expand', typed, request: { ticketKey: TICKET, text } })
  }

  /** What of bold, list items and links stands in the editor. */
  form = (): Promise<string> => this.#tool('form')

  /** An insertion by a click in the panel; before it, the agent also used the panel's search field. */
  async insertByClick(text: string): Promise<InsertResult> {
    await this.#tool('ask', { ask: 'insert-on-click', request: { ticketKey: TICKET, text } })
    const width = await this.driver.evaluate(() => document.documentElement.clientWidth, null)
    const answer = this.#tool<InsertResult>('ask', {})
    await pause(20)
    await this.driver.click(width - 140, 15)
    await this.driver.click(width - 140, 50)
    return answer
  }

  undo = (): Promise<void> => this.press('Control+z')
  redo = (): Promise<void> => this.press('Control+Shift+z')
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
