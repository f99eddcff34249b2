import { preset, text } from './make'

/** Help Scout. Neither its thread nor its editor is publicly known: phrases go by way of the clipboard. */
export const helpScout = preset({
  id: 'help-scout',
  name: 'Help Scout',
  tested: 'untested',
  ticketUrls: ['/conversation/{id}', '/conversations/{id}'],
  facts: {
    subject: text('[aria-label="Conversation Subject"]', '#subjectLine'),
    tags: text('[data-cy="Tag"]'),
  },
})
