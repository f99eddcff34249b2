/** Situations from a support desk, in English. */
import type { Case } from './situation'

export const casesEn: Case[] = [
  {
    name: 'a plain how-to question',
    is: {
      subject: 'Export',
      customerText: 'Hello, how can I export last month’s hours to a spreadsheet? Thanks, Tom',
    },
    right: ['how-to-steps'],
    wrong: [
      'apologise-error',
      'empathise-anger',
      'refund-started',
      'solution-done',
      'close-warmly',
      'bug-confirmed',
    ],
  },
  {
    name: 'furious, nobody answered for four days',
    is: {
      subject: 'THIRD MESSAGE',
      customerText:
        'This is the third time I write. Four days and not a single answer. What kind of support is this?!',
      mood: 'angry',
      risks: ['repeated'],
      hoursWaiting: 96,
    },
    right: ['apologise-delay', 'empathise-anger'],
    wrong: [
      'ask-feedback',
      'thank-praise',
      'close-warmly',
      'ask-screenshot',
      'explain-policy-with-alternative',
    ],
  },
  {
    name: 'refund asked and already issued',
    is: {
      subject: 'Refund for order 5512',
      customerText: 'I sent the shoes back two weeks ago and still have not seen my money. I want my refund.',
      mood: 'upset',
      risks: ['refund'],
      internalNotes: ['Warehouse confirms return received.', 'Refund of 89.90 issued today, ref 7781.'],
    },
    right: ['refund-started'],
    wrong: ['refund-declined-with-alternative', 'thank-praise', 'ask-feedback', 'cancel-understand'],
  },
  {
    name: 'refund asked, nothing decided',
    is: {
      subject: 'Refund',
      customerText: 'The course was not what I expected. I would like a refund please.',
      mood: 'upset',
      risks: ['refund'],
    },
    right: ['empathise-disappointment', 'greet-and-own', 'confirm-understanding', 'give-next-step-time'],
    wrong: ['refund-started', 'refund-declined-with-alternative', 'offer-compensation', 'billing-corrected'],
  },
  {
    name: 'refund outside the return period, credit allowed',
    is: {
      customerText: 'I would like to return the jacket and get my money back, I never wore it.',
      risks: ['refund'],
      internalNotes: [
        'Bought 5 months ago, outside the 30-day return window. No refund possible, but we can offer store credit.',
      ],
    },
    right: ['refund-declined-with-alternative'],
    wrong: ['refund-started', 'solution-done', 'billing-corrected', 'thank-praise'],
  },
  {
    name: 'double charge put right',
    is: {
      subject: 'Charged twice',
      customerText: 'You charged me twice for November. Please fix this.',
      mood: 'upset',
      internalNotes: ['Duplicate charge reversed by finance, new invoice attached to the account.'],
    },
    right: ['billing-corrected', 'apologise-error'],
    wrong: ['refund-declined-with-alternative', 'how-to-steps', 'ask-screenshot', 'outage-notice'],
  },
  {
    name: 'where is my parcel',
    is: {
      subject: 'Order 88-120',
      customerText:
        'My parcel has not arrived and the tracking has said “in transit” for six days. Where is it?',
      mood: 'worried',
      internalNotes: ['DPD: parcel in sorting hub, delivery planned Thursday.'],
    },
    right: ['delivery-status'],
    wrong: ['refund-started', 'bug-confirmed', 'outage-notice', 'how-to-steps', 'workaround'],
  },
  {
    name: 'wrong item received',
    is: {
      customerText: 'I ordered the blue lamp and you sent the green one. The shade is cracked as well.',
      mood: 'upset',
    },
    right: ['apologise-error', 'ask-screenshot'],
    wrong: ['delivery-status', 'thank-praise', 'refund-started', 'decline-with-alternative'],
  },
  {
    name: 'many people hit by an outage',
    is: {
      subject: 'Everything is down',
      customerText: 'The whole office cannot log in since 9 am, everyone gets a 503. We cannot work.',
      mood: 'worried',
      risks: ['urgent'],
      internalNotes: ['Incident open on the status page, EU region affected.'],
    },
    right: ['outage-notice'],
    wrong: ['outage-resolved', 'how-to-steps', 'ask-feedback', 'ask-screenshot', 'access-restored'],
  },
  {
    name: 'outage is over',
    is: {
      subject: 'Service down',
      customerText: 'Is it back? The service was down for all of our agents this morning.',
      lastAgentText: 'I am sorry, we have an outage. I will give you news by noon.',
      internalNotes: ['Outage started 08:10.', 'Service restored 11:20, all green.'],
    },
    right: ['outage-resolved'],
    wrong: ['outage-notice', 'bug-confirmed', 'how-to-steps'],
  },
  {
    name: 'one person, one error: no outage is claimed',
    is: { customerText: 'When I click Save on the invoice form I get an error and the page goes blank.' },
    right: ['ask-screenshot', 'ask-details'],
    wrong: ['outage-notice', 'bug-confirmed', 'solution-done', 'explain-cause', 'billing-corrected'],
  },
  {
    name: 'bug reproduced',
    is: {
      subject: 'Export crashes',
      customerText: 'The PDF export crashes every time a project has more than 20 rows.',
      internalNotes: ['Reproduced on 4.2, filed as EXP-311 with engineering.'],
    },
    right: ['bug-confirmed'],
    wrong: ['solution-done', 'ask-screenshot', 'ask-details', 'confirm-solved'],
  },
  {
    name: 'a way round exists',
    is: {
      customerText: 'Printing labels fails with an error in Firefox, and we ship at 4 pm.',
      mood: 'worried',
      risks: ['urgent'],
      internalNotes: ['Known bug. Workaround: use Chrome or download the PDF and print from there.'],
    },
    right: ['workaround'],
    wrong: ['solution-done', 'close-warmly', 'refund-started'],
  },
  {
    name: 'account unlocked',
    is: {
      subject: 'Locked out',
      customerText: 'I am still locked out of my account and need to send invoices.',
      mood: 'upset',
      lastAgentText: 'I am looking into your account.',
      internalNotes: ['Checked identity by phone, ok. Account unlocked.'],
    },
    right: ['access-restored'],
    wrong: ['ask-verify-identity', 'ask-screenshot', 'security-caution', 'how-to-steps'],
  },
  {
    name: 'a phishing mail is reported',
    is: {
      customerText:
        'I got a strange e-mail that pretends to be from you and asks for my password. Is it fake?',
      mood: 'worried',
      risks: ['safety'],
    },
    right: ['security-caution', 'thank-report'],
    wrong: ['how-to-steps', 'apologise-error', 'close-warmly', 'access-restored'],
  },
  {
    name: 'bank details to be changed, sender unknown',
    is: {
      customerText: 'Please change the bank account for our payouts to the IBAN below.',
      internalNotes: ['Mail comes from an address that does not match the account.'],
    },
    right: ['ask-verify-identity'],
    wrong: ['solution-done', 'billing-corrected', 'how-to-steps', 'close-warmly'],
  },
  {
    name: 'contract read differently',
    is: {
      customerText:
        'According to section 4 of our contract, support calls are included. Why did you invoice them?',
      mood: 'upset',
    },
    right: ['contract-clarify'],
    wrong: ['refund-started', 'billing-corrected', 'thank-praise', 'cancel-confirm'],
  },
  {
    name: 'requirements changed',
    is: {
      subject: 'Change to our order',
      customerText:
        'Our plans changed: we need to increase the order to 40 seats and move the start to 1 March.',
    },
    right: ['change-assess', 'confirm-understanding'],
    wrong: ['apologise-error', 'cancel-understand', 'decline-with-alternative', 'refund-started'],
  },
  {
    name: 'a charger smokes',
    is: {
      customerText: 'The charger started to smoke and there was a burning smell. My kids were in the room!',
      mood: 'worried',
      risks: ['safety'],
    },
    right: ['emergency-action'],
    wrong: ['ask-screenshot', 'how-to-steps', 'close-warmly', 'workaround', 'ask-feedback'],
  },
  {
    name: 'wants to leave',
    is: {
      customerText: 'I want to cancel my subscription. It became too expensive and nothing improves.',
      mood: 'upset',
      risks: ['cancel'],
    },
    right: ['cancel-understand'],
    wrong: ['cancel-confirm', 'thank-praise', 'ask-feedback', 'refund-started'],
  },
  {
    name: 'leaving is settled',
    is: {
      customerText: 'My decision is final, please just confirm the cancellation.',
      risks: ['cancel'],
      lastAgentText: 'I understand. May I ask what made you decide?',
      internalNotes: ['Cancellation processed, subscription ends 31 December.'],
    },
    right: ['cancel-confirm'],
    wrong: ['cancel-understand', 'offer-compensation', 'apologise-delay'],
  },
  {
    name: 'asks for a manager',
    is: {
      customerText: 'I have explained this twice. Let me speak to your manager.',
      mood: 'angry',
      risks: ['manager', 'repeated'],
      lastAgentText: 'Could you tell me the order number?',
    },
    right: ['escalate-to-manager'],
    wrong: ['ask-details', 'ask-feedback', 'close-warmly', 'legal-holding-reply'],
  },
  {
    name: 'a lawyer is mentioned',
    is: {
      customerText: 'If this is not settled I will hand it to my lawyer and the ombudsman.',
      mood: 'angry',
      risks: ['legal'],
    },
    right: ['legal-holding-reply'],
    wrong: ['refund-started', 'refund-declined-with-alternative', 'ask-feedback', 'how-to-steps'],
  },
  {
    name: 'fixed, to be told',
    is: {
      customerText: 'Any news on the calendar sync?',
      lastAgentText: 'I have asked our engineers to look at the sync.',
      internalNotes: ['Sync job was stuck.', 'Fixed and tested, works again.'],
    },
    right: ['solution-done', 'confirm-solved'],
    wrong: ['update-delayed', 'ask-details', 'outage-notice', 'refund-started'],
  },
  {
    name: 'it works, says the customer',
    is: {
      customerText: 'Thank you, it works now!',
      mood: 'pleased',
      lastAgentText: 'I have reset the connection, could you try again?',
    },
    right: ['close-warmly', 'ask-feedback'],
    wrong: ['apologise-error', 'ask-details', 'solution-done', 'update-in-progress', 'give-next-step-time'],
  },
  {
    name: 'praise',
    is: {
      customerText:
        'Just wanted to say that Ana was amazing, so patient and kind. Best support I have ever had.',
      mood: 'pleased',
    },
    right: ['thank-praise'],
    wrong: ['apologise-delay', 'empathise-disappointment', 'ask-details', 'give-next-step-time'],
  },
  {
    name: 'solved three days ago, silent since',
    is: {
      status: 'solved',
      customerText: 'The printer in room 2 does not connect.',
      lastAgentText: 'I have replaced the driver, it should work now.',
      answered: true,
      hoursWaiting: null,
    },
    right: ['follow-up-check', 'ask-feedback'],
    wrong: ['ask-details', 'apologise-delay', 'acknowledge-receipt', 'update-in-progress'],
  },
  {
    name: 'asks for news, still being looked at',
    is: {
      subject: 'Missing bookings',
      customerText: 'Hello, any update on this?',
      lastAgentText: 'I am checking where your bookings went.',
      internalNotes: ['Asked the database team, waiting for their answer.'],
    },
    right: ['update-in-progress', 'give-next-step-time'],
    wrong: ['solution-done', 'close-warmly', 'refund-started', 'explain-cause', 'greet-and-own'],
  },
  {
    name: 'the promised day cannot be kept',
    is: {
      customerText: 'You said it would be ready on Tuesday. It is Wednesday.',
      mood: 'upset',
      lastAgentText: 'The repair will be finished by Tuesday.',
      internalNotes: ['Spare part delayed, new date Friday.'],
    },
    right: ['update-delayed', 'apologise-delay'],
    wrong: ['solution-done', 'confirm-solved', 'close-warmly', 'ask-details'],
  },
  {
    name: 'handed to a specialist with a name',
    is: {
      customerText: 'Can you tell me whether the tax settings are right for Norway?',
      internalNotes: ['Passed to Ingrid from the tax team, she will answer tomorrow.'],
    },
    right: ['handoff-with-owner'],
    wrong: ['solution-done', 'apologise-error', 'refund-started'],
  },
  {
    name: 'the cause is known and asked for',
    is: {
      customerText: 'Why did my reports go out twice this morning? Please explain.',
      mood: 'upset',
      internalNotes: ['Root cause: the scheduler ran twice after the time change.'],
    },
    right: ['explain-cause'],
    wrong: ['ask-screenshot', 'ask-feedback', 'decline-with-alternative'],
  },
  {
    name: 'a feature we do not have',
    is: {
      customerText: 'Do you support dark mode on the tablet app? It would be great.',
      internalNotes: ['Not on the roadmap. The browser version has a dark theme they could use instead.'],
    },
    right: ['decline-with-alternative'],
    wrong: ['bug-confirmed', 'solution-done', 'apologise-error', 'refund-declined-with-alternative'],
  },
  {
    name: 'customer may choose',
    is: {
      customerText: 'The blender stopped working after a week. What now?',
      mood: 'upset',
      internalNotes: ['Customer can choose: replacement or full refund.'],
    },
    right: ['offer-choice'],
    wrong: ['refund-started', 'refund-declined-with-alternative', 'close-warmly'],
  },
  {
    name: 'goodwill approved',
    is: {
      customerText: 'Two weeks of broken reports. I am really disappointed, we pay for this.',
      mood: 'upset',
      internalNotes: ['Team lead approved a 20 % discount for next month.'],
    },
    right: ['offer-compensation'],
    wrong: ['refund-started', 'thank-praise', 'explain-policy-with-alternative'],
  },
  {
    name: 'too little to go on',
    is: { customerText: 'It is not working.' },
    right: ['ask-details'],
    wrong: ['solution-done', 'outage-notice', 'bug-confirmed', 'refund-started'],
  },
  {
    name: 'urgent, no date given',
    is: { customerText: 'We need the new user licences urgently, please.', risks: ['urgent'] },
    right: ['ask-deadline', 'give-next-step-time'],
    wrong: ['solution-done', 'emergency-action', 'apologise-error'],
  },
  {
    name: 'patient customer',
    is: {
      customerText: 'No rush at all, thanks for looking into it.',
      lastAgentText: 'I am still checking this with our supplier.',
      internalNotes: ['Waiting for the supplier.'],
    },
    right: ['thank-patience', 'update-in-progress'],
    wrong: ['empathise-anger', 'apologise-error', 'solution-done'],
  },
  {
    name: 'a friendly report',
    is: { customerText: 'Heads-up: I noticed a typo on your pricing page, “anual” instead of “annual”.' },
    right: ['thank-report'],
    wrong: ['empathise-disappointment', 'apologise-delay', 'refund-started', 'change-assess'],
  },
  {
    name: 'the draft has apologised and explained; the next step is open',
    is: {
      customerText: 'My order is two weeks late and nobody answers!',
      mood: 'angry',
      draft:
        'Hi Lea, I am very sorry for the long wait, I can see how frustrating this is. The reason was a stock error.',
    },
    right: ['give-next-step-time'],
    wrong: ['apologise-delay', 'apologise-error', 'empathise-anger', 'greet-and-own', 'explain-cause'],
  },
  {
    name: 'a colleague asks where the laptop is',
    is: {
      audience: 'internal',
      subject: 'Laptop for new starter',
      customerText: 'Any news on the laptop for our new colleague? She starts Monday.',
      lastAgentText: 'I have ordered it.',
      internalNotes: ['Supplier: in progress, expected on Friday.'],
    },
    right: ['internal-update'],
    wrong: ['refund-started', 'offer-compensation', 'cancel-understand', 'close-warmly'],
  },
]
