/** Short forms that do not start the name they stand for: "Bob" greets Robert. */
const FORMS: Record<string, string> = {
  robert: 'bob bobby rob robbie bert',
  william: 'bill billy will willy liam',
  richard: 'dick rick ricky rich',
  james: 'jim jimmy jamie',
  john: 'jack johnny jon',
  jonathan: 'jon john',
  edward: 'ted ed eddie ned',
  theodore: 'ted teddy',
  henry: 'harry hank',
  charles: 'charlie chuck chas',
  michael: 'mike mick mickey',
  anthony: 'tony',
  joseph: 'joe joey',
  david: 'dave davy',
  daniel: 'danny',
  andrew: 'andy drew',
  stephen: 'steve',
  steven: 'steve',
  lawrence: 'larry',
  francis: 'frank',
  alexander: 'sasha sandy alec lex xander',
  alexandra: 'sasha sandra sandy lexi',
  nicholas: 'nick nicky',
  christopher: 'kit topher',
  elizabeth: 'liz lizzie beth betty eliza lisa',
  margaret: 'maggie meg peggy greta',
  katherine: 'kate kathy katie kitty',
  catherine: 'kate cathy katie cat',
  katharina: 'kate kathi kathy',
  susan: 'sue susie suzie',
  rebecca: 'becky becca',
  patricia: 'patty tricia trish pat',
  deborah: 'debbie deb',
  jennifer: 'jenny jen',
  jessica: 'jess jessie',
  victoria: 'vicky tori',
  samantha: 'sam',
  barbara: 'barb babs',
  dorothy: 'dot dottie',
  christina: 'tina chris',
  mary: 'molly polly',
  natalia: 'natasha',
  aleksandr: 'sasha',
  thomas: 'tommy',
  gregory: 'greg',
  jeffrey: 'jeff',
  geoffrey: 'geoff jeff',
  kenneth: 'kenny',
  leonard: 'len lenny leo',
  albert: 'al bert',
  gerald: 'gerry jerry',
  timothy: 'timmy',
  penelope: 'penny',
  josephine: 'jo josie',
  joanna: 'jo',
  frederick: 'freddie fritz',
  ursula: 'uschi',
  johannes: 'hans',
}
const formsOf = new Map(Object.entries(FORMS).map(([name, forms]) => [name, forms.split(' ')]))

/** The short forms of a first name, and the names that a short form may stand for; lower case. */
export function nicknamesOf(name: string): readonly string[] {
  const short = formsOf.get(name) ?? []
  const full = [...formsOf].flatMap(([long, forms]) => (forms.includes(name) ? [long] : []))
  return [...short, ...full]
}

/** Whether it is a name of its own: Jeffrey is no short form of Geoffrey, though both are Jeff. */
export function isFullName(name: string): boolean {
  return formsOf.has(name)
}
