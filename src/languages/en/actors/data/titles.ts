/** Words that stand before a person's name, capitalised or not. Written for this project. */
const TITLE_WORDS = `president vice-president premier chancellor prime minister deputy first secretary administrator general
secretary-general director director-general chairman chairwoman chair chief executive officer ceo cfo coo governor mayor senator sen rep representative
congressman congresswoman lawmaker mp lord lady sir dame baroness king queen prince princess emperor sultan emir sheikh pope cardinal archbishop bishop
rabbi imam ayatollah pastor chaplain reverend rev judge justice attorney prosecutor solicitor counsel sheriff captain capt commander colonel col major maj
lieutenant lt gen gov pres atty det supt insp con dci dsi pcso spc cpl councilman councilwoman alderman assemblyman delegate admiral adm brigadier sergeant sgt cmdr brig gp const corporal private officer detective inspector superintendent commissioner constable
professor prof doctor dr mr mrs ms miss ambassador envoy spokesman spokeswoman spokesperson analyst economist astronaut cosmonaut pilot
foreign defense defence interior finance culture health justice economy energy trade treasury home transport education labour labor
former ex- then- acting interim leader opposition coach manager striker founder co-founder owner head editor author actor actress singer
speaker whip vice passenger resident farmer driver witness survivor villager teacher nurse fisherman shopkeeper researcher scientist engineer
assistant associate magistrate clerk treasurer circuit superior district chief minister aide adviser advisor counterpart ally activist journalist reporter lawyer`;

export const TITLES: ReadonlySet<string> = new Set(TITLE_WORDS.split(/\s+/));

/** Titles that by themselves point at a person told of before: “the president”. */
export const OFFICES: ReadonlySet<string> = new Set(
  `president premier chancellor minister secretary chairman chairwoman governor mayor senator king queen pope judge justice ambassador
  spokesman spokeswoman leader director chief executive general prosecutor candidate astronaut actor actress singer coach defendant suspect ceo sheriff analyst`.split(
    /\s+/,
  ),
);
