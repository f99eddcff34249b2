/** The openings the mail phrases share. Each reads well without a name ("Hi there,", "您好，"). */
export const HI = "Hi {{ ticket.requester.first_name | default: 'there' }},"
/** For a formal matter, where a first name would be too familiar. */
export const DEAR =
  '{% if ticket.requester.name %}Dear {{ticket.requester.name}}{% else %}Hi there{% endif %},'
export const NIN_HAO = "{{ ticket.requester.first_name | default: '' }}您好，"
