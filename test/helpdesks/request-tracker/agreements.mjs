/**
 * Service agreements in working hours, given to Request Tracker in its own form, and the due dates that it
 * sets by them on tickets of many moments. What the extension's engine is held against.
 */
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri']
const on = (days, ...spans) =>
  Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, days.includes(day) ? spans : []]),
  )
const holiday = (date, yearly = false) => ({ from: date, to: date, yearly, name: '' })

/** The schedules in the extension's form. RT knows breaks within a day, and ends on the next day. */
export const schedules = {
  Berlin: {
    timeZone: 'Europe/Berlin',
    week: on(weekdays, ['09:00', '18:00']),
    holidays: [holiday('2020-12-25', true), holiday('2020-01-01', true), holiday('2026-12-24')],
  },
  Lunch: {
    timeZone: 'Europe/Berlin',
    week: on(weekdays, ['08:00', '12:00'], ['13:00', '17:00']),
    holidays: [],
  },
  Night: { timeZone: 'Europe/Berlin', week: on(weekdays, ['22:00', '06:00']), holidays: [] },
  'New York': {
    timeZone: 'America/New_York',
    week: on(weekdays, ['09:00', '17:00']),
    holidays: [holiday('2026-11-26')],
  },
  Kolkata: {
    timeZone: 'Asia/Kolkata',
    week: on([...weekdays, 'sat'], ['09:30', '18:30']),
    holidays: [holiday('2020-01-26', true)],
  },
}

/** Our names of the levels → schedule and working minutes; the type alternates, RT counts both alike. */
export const levels = Object.fromEntries(
  Object.keys(schedules).flatMap((schedule) =>
    [45, 240, 1_200].map((minutes, at) => [
      `${schedule} ${minutes}`,
      { schedule, minutes, type: at === 1 ? 'Response' : 'Resolve' },
    ]),
  ),
)

/** Moments around nights, weekends, holidays and changes of the clock, UTC. */
const starts = [
  '2026-03-27T15:10:00Z',
  '2026-03-29T00:30:00Z',
  '2026-03-06T20:40:00Z',
  '2026-10-23T14:05:00Z',
  '2026-10-25T00:50:00Z',
  '2026-10-30T19:20:00Z',
  '2026-11-25T20:30:00Z',
  '2026-11-26T15:00:00Z',
  '2026-12-23T16:20:00Z',
  '2026-12-31T16:45:00Z',
  '2026-01-24T12:10:00Z',
  '2026-06-15T23:33:00Z',
  '2028-02-28T22:11:00Z',
]

/** The part of RT's settings that holds them. */
export const agreementsConfig = `
  Levels => {
    'Standard' => { Response => { RealMinutes => 240 }, Resolve => { RealMinutes => 2880 } },
    'Premium'  => { Response => { RealMinutes => 60 },  Resolve => { RealMinutes => 480 } },
${Object.entries(levels)
  .map(
    ([name, { schedule, minutes, type }]) =>
      `    '${name}' => { BusinessHours => '${schedule}', Timezone => '${schedules[schedule].timeZone}', ${type} => { BusinessMinutes => ${minutes} } },`,
  )
  .join('\n')}
  },
);
Set(%ServiceBusinessHours,
${Object.entries(schedules)
  .map(([name, schedule]) => `  '${name}' => { ${perlWeek(schedule)} },`)
  .join('\n')}
);
`

function perlWeek({ week, holidays }) {
  const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((day, number) => {
    const spans = week[day]
    if (spans.length === 0) return `${number} => { Name => '${day}', Start => undef, End => undef }`
    const breaks = spans
      .slice(1)
      .map(([start], at) => `{ Start => '${spans[at][1]}', End => '${start}' }`)
      .join(', ')
    return `${number} => { Name => '${day}', Start => '${spans[0][0]}', End => '${spans.at(-1)[1]}', Breaks => [${breaks}] }`
  })
  const dates = holidays.map(({ from, yearly }) => `'${yearly ? from.slice(5) : from}'`)
  return `${days.join(', ')}, holidays => [${dates.join(', ')}]`
}

/**
 * One ticket for each level and start, of a customer, put back to its start and given its level: RT's own
 * scrips then set the due date.
 * @returns {{ level: string, created: string, due: string }[]}
 */
export function dueDates() {
  const wanted = Object.keys(levels).flatMap((level) => starts.map((created) => ({ level, created })))
  const file = join(tmpdir(), `outside-first-due-${process.pid}.pl`)
  writeFileSync(file, script, { mode: 0o644 })
  const done = spawnSync('setpriv', ['--reuid=www-data', '--regid=www-data', '--init-groups', 'perl', file], {
    input: JSON.stringify(wanted),
    encoding: 'utf8',
    cwd: '/',
    maxBuffer: 2 ** 26,
  })
  rmSync(file)
  if (done.status !== 0) throw new Error(`Request Tracker set no due dates: ${done.stderr.slice(-2_000)}`)
  return JSON.parse(done.stdout)
}

const script = `use strict; use warnings;
use lib '/usr/share/request-tracker5/lib';
use JSON; use RT;
RT::LoadConfig(); RT::Init();
my $cases = decode_json(do { local $/; <STDIN> });
my $customer = RT::User->new(RT->SystemUser);
$customer->LoadOrCreateByEmail('due@customer.test');
my $asCustomer = RT::CurrentUser->new($customer);
my $dbh = $RT::Handle->dbh;
for my $case (@$cases) {
  my $ticket = RT::Ticket->new($asCustomer);
  my ($id, undef, $why) = $ticket->Create(Queue => 'General', Subject => 'Due', Requestor => 'due@customer.test');
  die "no ticket: $why" unless $id;
  (my $created = $case->{created}) =~ s/T(.*)Z/ $1/;
  $dbh->do('UPDATE Tickets SET Created = ? WHERE id = ?', undef, $created, $id);
  $dbh->do("UPDATE Transactions SET Created = ? WHERE ObjectType = 'RT::Ticket' AND ObjectId = ?", undef, $created, $id);
  DBIx::SearchBuilder::Record::Cachable->FlushCache;
  $ticket = RT::Ticket->new(RT->SystemUser);
  $ticket->Load($id);
  my ($ok, $said) = $ticket->SetSLA($case->{level});
  die "no level: $said" unless $ok;
  DBIx::SearchBuilder::Record::Cachable->FlushCache;
  $ticket = RT::Ticket->new(RT->SystemUser);
  $ticket->Load($id);
  $case->{created} = $ticket->CreatedObj->ISO(Timezone => 'UTC');
  $case->{due} = $ticket->DueObj->ISO(Timezone => 'UTC');
}
print encode_json($cases);
`
