import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import type { FoundTime } from '../../../pipeline/4-find/match-rules.ts';
import type { TimeForm } from '../../../types.ts';

/** “a fortnight ago”, “the past fortnight”: each is two of the weeks that the rules count in. */
export function countFortnights<Time extends FoundTime>(
  lexemes: readonly Lexeme[],
  found: readonly Time[],
): readonly Time[] {
  if (!lexemes.some(isFortnight)) return found;
  return found.map((time) =>
    lexemes.slice(time.first, time.next).some(isFortnight) ? { ...time, form: doubled(time.form) } : time,
  );
}

const isFortnight = ({ lower }: Lexeme): boolean => lower === 'fortnight' || lower === 'fortnights';

function doubled(form: TimeForm): TimeForm {
  if (form.kind === 'shift') return form.unit === 'week' ? { ...form, by: form.by * 2 } : form;
  if (form.kind !== 'duration' || form.unit !== 'week' || !form.count) return form;
  const count = { least: form.count.least * 2, most: form.count.most * 2 };
  return { ...form, count, value: form.value.replace(/\d+/, (weeks) => String(Number(weeks) * 2)) };
}
