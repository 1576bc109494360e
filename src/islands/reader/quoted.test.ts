import { expect, it } from 'vitest';
import { quoted } from './quoted.ts';

it.each([
  ['The mine closed in March.', '“The mine closed in March.”'],
  ['“We are leaving.”', '“We are leaving.”'],
  ['"We are leaving."', '“We are leaving.”'],
  ['The mayor called it "shameful."', '“The mayor called it ‘shameful.’”'],
  ['“We are leaving,” she said, “and soon.”', '“‘We are leaving,’ she said, ‘and soon.’”'],
  ['“We are leaving,” she said.', '“‘We are leaving,’ she said.”'],
  ['He shrugged ("so what") and left.', '“He shrugged (‘so what’) and left.”'],
  ['The company’s offer stands.', '“The company’s offer stands.”'],
  ['', '“”'],
])('%j is shown as %j', (sentence, shown) => expect(quoted(sentence)).toBe(shown));
