import type { Quote } from './record.ts';

/** The speaker's office at the time, without what the name says already. English; may be empty. */
export function officeOf({ speaker, role, affiliation }: Quote): string {
  const name = speaker.toLowerCase();
  return [role, affiliation ?? '']
    .filter((part) => part && !name.includes(part.toLowerCase()))
    .join(', ');
}
