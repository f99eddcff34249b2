import type { Locator, Page } from '@playwright/test'
import type { InsertRequest, InsertResult } from '../../../lib/composer/contract.ts'
import type { EditorName } from './build.ts'

export const TICKET = 'test:127.0.0.1:1'

/** One editor on its page, and the extension beside it. */
export class EditorPage {
  readonly page: Page
  readonly name: EditorName
  readonly editor: Locator

  constructor(page: Page, name: EditorName) {
    this.page = page
    this.name = name
    this.editor = name === 'frame' ? page.frameLocator('#mount').locator('#editor') : page.locator('#editor')
  }

  async ready(): Promise<void> {
    await this.page.waitForSelector('body[data-ready]')
    await this.page.waitForSelector('html[data-composer-under-test]', { state: 'attached' })
  }

  get isField(): boolean {
    return this.name === 'textarea' || this.name === 'input'
  }

  /** Fills the editor as the helpdesk would, before the agent comes. */
  async fill(content: string): Promise<void> {
    await this.page.evaluate((html) => {
      ;(window as unknown as { setEditor(html: string): void }).setEditor(html)
    }, content)
  }

  /** As the agent does it: click into the editor, type, and rest for a moment. */
  async type(text: string): Promise<void> {
    await this.editor.click()
    await this.page.keyboard.type(text, { delay: 5 })
    await this.rest()
  }

  /** Until the editor has made an undo step of what was typed: Froala waits half a second for more. */
  async rest(): Promise<void> {
    await this.page.waitForTimeout(this.name === 'froala' ? 700 : 100)
  }

  async press(key: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i++) {
      await this.page.keyboard.press(key)
      // Editors follow the browser's caret in a later task; nobody presses keys within one.
      await this.page.waitForTimeout(30)
    }
  }

  /** The text as it stands, one line a block, outer blanks and filler characters removed. */
  async text(): Promise<string> {
    const raw = this.isField
      ? await this.editor.inputValue()
      : await this.editor.evaluate((el) => (el as HTMLElement).innerText)
    return raw
      .replace(/[\u200b\u2060\ufeff]/g, '')
      .replaceAll('\u00a0', ' ')
      .replace(/\n{2,}/g, '\n\n')
      .trim()
  }

  async #listen(): Promise<void> {
    await this.page.evaluate(() => {
      const own = window as unknown as { answer: Promise<unknown> }
      own.answer = new Promise((resolve) => {
        window.addEventListener('message', function hear({ data }) {
          if (data?.from !== 'composer-under-test') return
          window.removeEventListener('message', hear)
          resolve(data.answer)
        })
      })
    })
  }

  async #ask<T>(message: object): Promise<T> {
    await this.#listen()
    await this.page.evaluate(
      (data) => window.postMessage({ to: 'composer-under-test', ...data }, '*'),
      message,
    )
    return this.#answer()
  }

  #answer<T>(): Promise<T> {
    return this.page.evaluate(() => (window as unknown as { answer: Promise<T> }).answer)
  }

  /** The draft as the extension reads it. */
  draft(): Promise<string> {
    return this.#ask({ ask: 'draft' })
  }

  /** An insertion without the focus leaving the editor (a key of the panel). */
  insert(text: string, ticketKey = TICKET): Promise<InsertResult> {
    return this.#ask({ ask: 'insert', request: { ticketKey, text } satisfies InsertRequest })
  }

  /** An insertion by a click in the panel; before it, the agent also used the panel's search field. */
  async insertByClick(text: string): Promise<InsertResult> {
    const width = this.page.viewportSize()?.width ?? 1280
    await this.#ask({ ask: 'insert-on-click', request: { ticketKey: TICKET, text } satisfies InsertRequest })
    await this.#listen()
    await this.page.mouse.click(width - 140, 15)
    await this.page.mouse.click(width - 140, 50)
    return this.#answer()
  }

  undo(): Promise<void> {
    return this.press('Control+z')
  }

  redo(): Promise<void> {
    return this.press('Control+Shift+z')
  }
}
