import type { SampleMessage, SampleTicket } from '../tickets/types.ts'
import type { Group, Person } from './types.ts'

/** The agent who is signed in, in every sample. */
export const signedInName = 'Sam Rivera'

/**
 * The people and groups of one account: everyone is there once, by address or, for agents, by name,
 * and keeps the id first given.
 */
export class People {
  readonly all: Person[] = []
  readonly groups: Group[] = []
  readonly me: Person
  private readonly firstId: number
  private readonly agentDomain: string

  constructor(firstId: number, agentDomain: string, myTimeZone: string) {
    this.firstId = firstId
    this.agentDomain = agentDomain
    this.me = this.agent(signedInName)
    this.me.timeZone = myTimeZone
  }

  agent(name: string): Person {
    const known = this.all.find((p) => p.role === 'agent' && p.name === name)
    return known ?? this.add({ name, email: this.address(name), role: 'agent' })
  }

  bot(name: string): Person {
    const known = this.all.find((p) => p.role === 'bot' && p.name === name)
    return known ?? this.add({ name, email: this.address(name), role: 'bot' })
  }

  thirdParty(name: string): Person {
    const known = this.all.find((p) => p.role === 'end-user' && p.name === name)
    return known ?? this.add({ name, email: `${slug(name)}@partner.example`, role: 'end-user' })
  }

  requester(of: SampleTicket['requester']): Person {
    const facts = {
      name: of.name,
      email: of.email,
      role: of.kind === 'internal' ? ('agent' as const) : ('end-user' as const),
      locale: of.locale,
      timeZone: of.timeZone,
      vip: of.vip ?? false,
    }
    // Who is known is told of anew: a test says what it needs, whatever an earlier one said of the same person.
    const known = this.all.find((p) => p.email === of.email)
    return known ? Object.assign(known, facts) : this.add(facts)
  }

  /** The author of a sample's message, by who it is from. */
  author(
    message: Pick<SampleMessage, 'from' | 'author'>,
    requester: Person,
    assignee: Person | null,
  ): Person {
    switch (message.from) {
      case 'requester':
        return requester
      case 'agent':
        return message.author ? this.agent(message.author) : (assignee ?? this.me)
      case 'bot':
        return this.bot(message.author ?? 'Acme Assistant')
      case 'third-party':
        return this.thirdParty(message.author ?? 'Robin Vale')
    }
  }

  group(name: string | null): Group | null {
    if (name === null) return null
    const known = this.groups.find((g) => g.name === name)
    if (known) return known
    const made = { id: this.firstId - 5_000_000 + this.groups.length * 11, name }
    this.groups.push(made)
    return made
  }

  private add(some: Partial<Person> & Pick<Person, 'name' | 'email' | 'role'>): Person {
    const person: Person = {
      id: this.firstId + this.all.length * 37,
      locale: 'en-US',
      timeZone: 'Europe/Dublin',
      vip: false,
      ...some,
    }
    this.all.push(person)
    return person
  }

  private address(name: string): string {
    return `${slug(name)}@${this.agentDomain}`
  }
}

function slug(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.|\.$/g, '')
  return ascii || `p${[...name].map((c) => c.codePointAt(0)?.toString(36)).join('')}`
}
