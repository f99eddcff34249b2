/** The openings the mail phrases share. Each reads well without a name ("Hi there,", "您好，"). */
export const HI = "Hi {{ ticket.requester.first_name | default: 'there' }},"
export const NIN_HAO = "{{ ticket.requester.first_name | default: '' }}您好，"
