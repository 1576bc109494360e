import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('what somebody is charged with or tried for has its own day', () => {
  rows([
    ['Pavel Orr was charged with murdering a guard on March 3.', '2024-03-21~ occurred', '2024-03-03 occurred'],
    ['Orr was convicted of killing the clerk in 2011.', '2024-03-21~ occurred', '2011 occurred'],
    [
      'Orr was sentenced to 20 years in prison for robbing a bank on May 2, 2022.',
      '2024-03-21~ occurred',
      '2022-05-02 occurred',
    ],
    ['Orr pleaded guilty on Monday to stealing two cars on March 3.', '2024-03-18 occurred', '2024-03-03 occurred'],
    [
      'A man accused of killing two women on March 3 appeared in court on Tuesday.',
      '2024-03-19 occurred',
      '2024-03-03 occurred',
    ],
    [
      'Prosecutors charged Pavel Orr in the March 3 shooting of a guard.',
      '2024-03-21~ occurred',
      '2024-03-03 occurred',
    ],
    ['Pavel Orr was jailed for life for the 2009 bombing of a bus.', '2024-03-21~ occurred', '2009 occurred'],
    ['Pavel Orr was arrested over Sunday’s stabbing in Hull.', '2024-03-21~ occurred', '2024-03-17 occurred'],
    ['Orr was found guilty last month of the murder of Ann Hay in 2011.', '2024-02 occurred', '2011 occurred'],
    ['He is being held for the March 3 murder of a guard.', '2024-03-21~ ongoing', '2024-03-03 occurred'],
  ]);
});

describe('a day that is the verdict’s, the charge’s, or of what was done to all', () => {
  rows([
    ['Orr was convicted of killing the clerk on Tuesday.', '2024-03-19 occurred'],
    ['Orr was charged with murder on March 3.', '2024-03-03 occurred'],
    ['Orr was arrested on suspicion of shooting a guard on Sunday.', '2024-03-17 occurred'],
    ['Three people were killed in Monday’s attack.', '2024-03-18 occurred'],
    ['Ruiz accused the mayor of ruining the harbour in 2022.', '2024-03-21~ statement'],
  ]);
});

describe('a deed is headed by what was suffered, whoever did it', () => {
  headlines([
    [
      'Pavel Orr was charged with murdering an officer on March 3 outside a bank.',
      'Pavel Orr is charged with murdering an officer outside a bank',
      'An officer is murdered outside a bank',
    ],
    ['A woman accused of stabbing two men on March 3 has fled.', 'A woman flees', 'Two men are stabbed'],
    [
      'Pavel Orr was jailed for the 2009 bombing of a bus.',
      'Pavel Orr is jailed for the bombing of a bus',
      'Bombing of a bus',
    ],
  ]);
});

describe('two verbs with one object tell one happening', () => {
  headlines([
    ['A gunman shot and wounded two officers on Tuesday.', 'A gunman shoots and wounds two officers'],
    ['The gang kidnapped and murdered two traders.', 'The gang kidnaps and murders two traders'],
    ['The council met on Tuesday and approved the budget.', 'The council meets', 'The council approves the budget'],
  ]);
});
