import { Document } from 'yaml';
import type { ImportedEvent } from './slide-event.ts';

/** The file of `content/events/` for an event, ready for a person to review. */
export function writeEventFile({ title, date, status, sources, note }: ImportedEvent): string {
  const fields = {
    title,
    ...(date === null ? {} : { date }),
    ...(status === null ? {} : { status }),
    sources: sources.map(({ url, quote, ...source }) => ({
      ...source,
      ...(url === null ? {} : { url }),
      ...(quote === null ? {} : { quote }),
    })),
    ...(note === null ? {} : { note }),
  };
  const document = new Document(fields, { aliasDuplicateObjects: false });
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}
