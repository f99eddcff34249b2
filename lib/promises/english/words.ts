/** Who and what English replies speak of: the words that tell a promise from a fact. */

/** Others, for whose work the agent does not answer. */
export const THIRD_PARTY =
  /\b(?:(?:your|the|our|their) (?:own |banking |payment )?(?:bank|partner bank|card (?:issuer|provider)|landlord|employer|doctor|gp|insurer|isp)|banks?|(?<!our )(?:couriers?|carriers?)|dhl|ups|fedex|usps|royal mail|hermes|evri|dpd|gls|an post|australia post|canada post|post office|customs|airlines?|visa|mastercard|paypal|stripe|amex|apple|google|microsoft|meta|government|hmrc|irs|strike|weather|banking partner)\b/

export const PAYMENT =
  /\b(?:refunds?|amount|money|funds|credits?|payments?|transfers?|deposit|balance|it|they|this|that|which|charge)\b/
/** What a bank does with a payment. */
export const BANK_VERB =
  /\b(?:appear|show(?: up)?|reflect(?:ed)?|clear|land|post|be (?:visible|reflected|credited|posted|in your (?:bank )?account|on your (?:card|statement))|reach your (?:bank|account|card)|arrive in your (?:bank|account)|get to your (?:bank|account)|hit your|to your (?:bank|card)|(?:back )?(?:in|on|into|onto|to) your (?:bank |credit |debit )?(?:account|card|statement))\b/

export const REFUND_NOUN = /\b(?:refunds?|money|funds|payments?|transfers?|reimbursement|amount)\b/
export const REFUND_ARRIVES = /^(?:arrive|reach you|come through|go through|be with you)/

/** What happens by itself or is a service's calendar, not an answer: "will expire", "will be closed". */
export const CALENDAR_VERB =
  /^(?:automatically |still |also |then )*(?:be (?:closed|open|charged|billed|taken(?! (?:off|out of|down|care))|debited|deducted|due|held|unavailable|down|offline|away|off(?! (?:your|the|his|her|our)\b)|(?:too |very |quite |already )*(?:dark|light out|sunny|rain|snow|warm|cold|hot|wet|freezing|windy|busy|crowded|packed|sold out|too late)|out of (?:the )?office|on (?:leave|holiday|vacation)|required|asked|shown|shut|suspended|cut|no)\b|expire|renew|end\b|lapse|close\b|open\b|reopen|rise|increase|go up|take (?:place|effect)|come into|go into effect|apply|depart|start\b|begin\b|last\b|run (?:until|till|from|to|for|¤|$)|stop\b(?! (?:by|over|¤))|need\b|require|cost|lose|have (?:to|until|till)|go on (?:leave|holiday)|remain|stay|keep\b|hold\b|charge|cease)/

/** What a customer is asked for or allowed to do. */
export const CUSTOMER_VERB =
  /^(?:also |then |still |just )*(?:need|have to|have until|must|be (?:charged|billed|asked|required|prompted|redirected|signed out|logged out)|want|lose|miss|see on|pay|owe|find that|notice|arrive|travel|fly|leave|check (?:in|out)|board)\b/

export const OWN_NOUN =
  /\b(?:technicians?|engineers?|plumbers?|electricians?|crews?|teams?|colleagues?|managers?|supervisors?|drivers?|riders?|replacements?|repairs?|installations?|deliver(?:y|ies)|visits?|callbacks?|calls?|fix|patch|update|orders?|parcels?|parts?|shipments?|release|specialists?|inspectors?|fitters?|van|mechanics?|results?|reports?|documents?|passports?|laptops?|devices?|units?|adjusters?)\b/
