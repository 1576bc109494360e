import type { MentionTime } from '../../../types.ts';

/** Why the opening of a report is of its day. */
export const LEAD_REASON = 'the lead of a report';

export const lead: MentionTime = { from: 'publication', reason: LEAD_REASON };
