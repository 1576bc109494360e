import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('a verb that looks like an adjective or a noun', () => {
  headlines([
    ['Gunmen abducted three men on Monday.', 'Gunmen abduct three men'],
    ['The army looted Paris on Monday.', 'The army loots Paris'],
    ['Marsh avenged the defeat on Monday.', 'Marsh avenges the defeat'],
    ['Soldiers fled the camp and ransacked the port on Monday.', 'Soldiers ransack the port'],
    ['They quickly extinguished the fire on Monday.', 'They quickly extinguished the fire on Monday'],
    ['The port was desecrated by soldiers on Monday.', 'The port is desecrated by soldiers'],
    ['Three ships were submerged on Monday.', 'Three ships are submerged'],
    ['A man tortured by soldiers on Monday has died.', 'A man dies', 'A man is tortured by soldiers'],
  ]);
});

describe('what only describes a noun', () => {
  headlines([
    ['The once polluted river flooded on Monday.', 'Polluted river floods'],
    ['Three bank workers a man and two women died on Monday.', 'Three bank workers a man and two women die'],
  ]);
  rows([
    ['Marsh was less restrained on Monday.'],
    ['The guards were unharmed on Monday.'],
    ['In recent months the party lost two seats.', '2024-03-21~ occurred'],
  ]);
});
