import { expect, it } from 'vitest';
import { authorOfPage } from './byline-of-page.ts';

it.each([
  [['By Ana Ruiz'], 'Ana Ruiz'],
  [['By: FRANCE 24 with AFP'], 'FRANCE 24 with AFP'],
  [['By Ana Ruiz | ana.ruiz@courier.example'], 'Ana Ruiz'],
  [['By Ana Ruiz published 30 May 2025'], 'Ana Ruiz'],
  [['By Ana Ruiz on May 30, 2025 at 2:15 pm'], 'Ana Ruiz'],
  [['Author: Brent Alder'], 'Brent Alder'],
  [['By', 'Tess Aldergate', 'May 30, 2025'], 'Tess Aldergate'],
  [['Hannah Proud', 'May 30, 2025'], 'Hannah Proud'],
  [['Ellen Harcas Environment correspondent', 'Fri 30 May 2025 13.05 BST'], 'Ellen Harcas'],
  [['Tirion Harcas, crime reporter @tirion'], 'Tirion Harcas'],
  [['Tirion Harcas · CBC News · Posted: May 30, 2025 4:00 AM EDT'], 'Tirion Harcas'],
  [['Ellen Harcas May 30, 2025'], 'Ellen Harcas'],
  [['Hannah Harcas', 'Technology correspondent'], 'Hannah Harcas'],
  [['By Tess Harcas, cyber correspondent'], 'Tess Harcas'],
  [['Harbor Herald', 'Technology correspondent'], null],
  [['Hannah Harcas', 'Our correspondents'], null],
  [['Harbor Herald, port editor wanted', 'May 30, 2025'], null],
  [['New Delhi | Updated: May 30, 2025 09:20 IST'], null],
  [['World News - May 30, 2025'], null],
  [['Hannah Proud opens the bridge', 'May 30, 2025'], null],
  [['Hannah Proud'], null],
  [['By Staff', 'Harbor Herald'], null],
])('%j names %s', (lines, author) => expect(authorOfPage(lines)).toBe(author));
