import type { FrameTime } from './frame.ts';

/** Whether a time names a day, or an hour of one. */
export const isToTheDay = ({ expression: { form } }: FrameTime): boolean =>
  form.kind === 'clock' ||
  (form.kind === 'within' && form.part.day !== undefined) ||
  (form.kind === 'calendar' && (form.day ?? form.weekday) !== undefined);
