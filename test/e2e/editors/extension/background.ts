import { browser } from 'wxt/browser'

/** The product's background does the same for `insert/page-world`. */
browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
  const tabId = sender.tab?.id
  if (message !== 'page-world' || tabId === undefined) return undefined
  browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, world: 'MAIN', files: ['/composer.js'] })
    .then(
      (results) => sendResponse(results[0]?.result === true),
      () => sendResponse(false),
    )
  return true
})
