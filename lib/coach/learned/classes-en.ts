/**
 * Classes of English words for the features: words that do the same in a reply count as one. `*`: whatever
 * ends so. A word may be of several classes. What a class means for a rule is learnt.
 */
export const englishClasses: Record<string, string> = {
  not: "no not never nothing none nobody neither nor cannot can't won't don't doesn't didn't isn't aren't wasn't weren't wouldn't couldn't shouldn't haven't hasn't unable impossible without",
  alas: 'unfortunately sadly afraid regrettably alas',
  only: 'only just simply merely',
  plain:
    'obvious obviously clear clearly evident evidently surely plain plainly simple easy easily basic basics elementary trivial straightforward self-explanatory logical logically logic naturally sense school kindergarten toddler child kid grandmother grandma beginner rocket science idiot genius adult adults grown-up',
  anybody: 'anyone anybody everyone everybody people most others nobody customers guests users',
  before: 'again already repeatedly twice before earlier previously',
  look: 'read reading reads look looking looked glance notice noticed overlooked missed misread skipped eyes attention carefully closely properly first',
  paper:
    'manual manuals instructions booklet leaflet label page printed written stated states says said mentioned explained told wrote website site faq email mail form sheet invitation confirmation',
  should: "should shouldn't ought supposed must mustn't need needs needed expected better",
  mind: 'know knows known knew understand understood think thought realise realize remember learn learned learnt forget forgot forgotten aware',
  your_fault:
    'wrong mistake error typed entered confused mixed careless sloppy patience blame fault yourself own',
  rule: 'policy policies rule rules ruling regulation* terms conditions guideline* guidance contract* clause section paragraph article handbook charter statute* bylaw* by-law* provision* procedure* protocol* tariff* agreement law laws legal legally foresee* foreseen stipulat* complian* standard standards requirement* directive* code ordinance criteria deadline* period',
  allow:
    'allow* permit* require* entitled eligible obliged bound forbid* prohibit* exclud* refus* declin* reject* denied deny non-refundable non-transferable final apply applies applied',
  exempt: 'exception* exempt* waive* goodwill gesture one-off courtesy',
  party:
    'carrier courier supplier* manufacturer maker bank landlord tenant organiser* organizer* council authority authorities operator* provider vendor partner* agency insurer retailer seller host venue airline police ministry registry municipality producer distributor importer contractor subcontractor consulate embassy hospital doctor gp school',
  office: 'office branch department departments dept desk counter hotline helpline switchboard portal unit',
  contact:
    'contact ask asking call ring phone telephone write email turn apply enquire inquire approach address consult reach dial visit try go check speak',
  away: 'elsewhere themselves directly respective responsible responsibility competent matter task ours remit jurisdiction scope handled handle handles managed dealt belongs concern concerns business',
  passed:
    'forward* pass passed passing transfer* escalat* handed referred redirect* rerouted assigned routed relayed flagged logged recorded registered noted queued submitted raised',
  vague:
    'soon shortly asap eventually someday sometime while bit later whenever once possible possibly future course turn due maybe perhaps hopefully somehow near next earliest promptly quickly',
  wait: 'wait waiting patience patient bear hang hold queue line stay tuned',
  back: 'back touch update updates inform notify hear news reply respond answer know tell',
  will: "will i'll we'll you'll they'll he'll she'll it'll shall going",
  time: 'today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday noon midnight morning afternoon evening hour hours minute minutes minute within weekend january february march april june july august september october november december am pm',
  days: 'day days week weeks month months year years',
  number: '0',
  sorry: 'sorry apolog* regret* forgive pardon',
  feel: 'understand* imagine annoying annoyed frustrat* worr* upset* stress* awful terrible horrible horrid horrifying shame pity disappoint* unpleasant scary scared nasty rotten maddening infuriating miserable dreadful sad sadly hurt painful shock* fright* nerve-racking unsettling exhausting embarrassing cruel bitter rough tough hard relief heart condolences',
  thanks: 'thank thanks grateful appreciate appreciated',
  i: "i i've i'll i'm i'd me my myself personally",
  we: "we our us we've we'll we're we'd",
  you: "you your yours you're you've you'll you'd",
  them: "they their them they're they'll he his she her",
  done: "done sent booked refunded replaced fixed changed cancelled canceled added attached enclosed reserved ordered arranged unlocked reset updated moved corrected credited issued blocked stopped extended renewed restored switched removed signed posted delivered repaired activated confirmed found put here's here",
  offer:
    'can could offer instead alternatively alternative either option options choice choose prefer rather swap exchange voucher discount free replacement compensation upgrade courtesy',
  want: 'like would want wish happy gladly pleasure glad welcome suit',
  meh: 'whatever anyway matter matters same fine ok okay noted yourself happens happen life luck deal meh well oh hm shrug cares care bothered fuss either way choice decide decision taste tastes',
  drop: 'closed close drop leave live accept bother worth minor tiny little small trivial nobody notice enough anymore more better luck used get over forget',
  busy: 'busy volume* backlog short-staffed understaffed holiday* season shortage* staff sick overload* demand peak rush weather strike delay* traffic frost merger merged migration upgrade growth campaign sale christmas crowd*',
  why: 'because due since reason reasons cause caused causes therefore thus owing resulting means meaning depends depending based follows',
  general:
    'usually generally normally always typically every all each any often such in-house automatically regularly sometimes otherwise',
  system:
    'system systems software database server network platform process processes processing processed interface firmware sensor algorithm module sync* batch automatic machine scheduled schedule warehouse production printer supply chain',
  house:
    'sla ola ticket tickets queue backlog tier sprint deploy* prod rollback crm erp jira sop kpi escalation ops dev devs backend frontend sku po sso tenant token cache api config agent agents rota roster handover handoff incident prio priority dashboard workflow pipeline flag flagged override script log logs instance node cluster cron batch merge patch hotfix release legacy field record status code ref inbox cc fyi nb note internal internally',
  colleague:
    'colleague colleagues team manager supervisor technician* engineer* driver intern junior trainee rookie boss guy guys lad someone somebody crew shift warehouse facilities sales finance accounting marketing it',
  blame:
    'forgot forgotten messed fault sloppy careless lazy typical failed botched useless blame screwed idiot overlooked asleep mess slow lost',
  stock:
    'valued customer customers client member guest satisfaction importance important committed commitment excellence quality service services choosing contacting reaching enquiry inquiry request requests generated newsletter blog follow discover homepage centre center products feedback experience solutions team ensure strive assist assistance kindly please hesitate further reference inconvenience',
  ask: 'what when where which who how why whether shall',
  yes: 'yes yep yeah sure absolutely certainly definitely indeed exactly correct course',
  if: 'if unless provided case',
  free: 'free charge cost costs price fee fees pay paid refund money',
  warm: 'enjoy hope wish lovely nice great wonderful congratulations best luck fun safe welcome speedy recovery',
}
