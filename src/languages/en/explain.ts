import type { DateStep, Edtf, PublicationEvidence } from '../../types.ts';

/** One step in plain words. */
export function explainStep(step: DateStep): string {
  return `${step.words ?? step.rule} → ${step.value}`;
}

/** One reason for a publication date in plain words. */
export function explainEvidence(evidence: PublicationEvidence): string {
  return `${evidence.rule}: ${evidence.bounds}`;
}

/** A date as a reader reads it. */
export function showDate(date: Edtf): string {
  return date;
}
