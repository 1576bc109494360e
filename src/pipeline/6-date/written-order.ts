import type { CalendarForm, TimeExpression, TimeForm } from '../../types.ts';

type Order = NonNullable<CalendarForm['order']>;

/**
 * Reads every date in figures the way the text’s own figures show: `25/12/2024` beside `03/04/2025` settles which of the
 * two is the month. Where they show nothing, or both ways, dates that can be read twice stay so.
 */
export function inWrittenOrder(expressions: readonly TimeExpression[]): readonly TimeExpression[] {
  const orders = new Set(expressions.flatMap(({ form }) => orderOf(form) ?? []));
  const [order] = orders;
  if (order === undefined || orders.size > 1) return expressions;
  return expressions.map((expression) => {
    const form = withOrder(expression.form, order);
    return form === expression.form ? expression : { ...expression, form };
  });
}

/** What a date that can be read in one way only shows. */
function orderOf(form: TimeForm): Order | null {
  return form.kind === 'calendar' ? (form.order ?? null) : null;
}

function withOrder(form: TimeForm, order: Order): TimeForm {
  if (form.kind !== 'either') return form;
  return form.readings.find((reading) => reading.kind === 'calendar' && reading.order === order) ?? form;
}
