/** What organisations are called. Written for this project from general knowledge. */
const NAMED = `NATO,UN,U.N.,United Nations,EU,WHO,IMF,OPEC,ASEAN,NASA,ESA,FBI,CIA,NSA,FAA,NTSB,FDA,FTC,SEC,FCC,EPA,CDC,FEMA,IRS,NOAA,BBC,CNN,AP,AFP,Reuters,Associated Press,Bloomberg,Interfax,TASS,
White House,Kremlin,Pentagon,Downing Street,Number 10,Number 11,No 10,No. 10,State Department,Congress,Senate,House,Parliament,Bundestag,Knesset,Duma,Supreme Court,High Court,Security Council,Hamas,Hezbollah,Taliban,Islamic State,ISIS,al-Qaeda,Al-Qaeda,
Fatah,IRA,Red Cross,Amnesty International,Human Rights Watch,Greenpeace,Interpol,Europol,World Bank,Federal Reserve,Fed,European Commission,European Parliament,European Central Bank,Bank of England,African Union,Arab League,
Apple,Google,Microsoft,Amazon,Facebook,Meta,Twitter,Tesla,SpaceX,Boeing,Airbus,Ford,General Motors,Toyota,Volkswagen,BMW,Samsung,Sony,Intel,IBM,Oracle,Netflix,Disney,Walmart,Shell,BP,ExxonMobil,Chevron,Pfizer,Moderna,AstraZeneca,
Uber,Lyft,Starbucks,McDonald's,Nokia,Siemens,Bayer,Nestle,Goldman Sachs,JPMorgan,Citigroup,HSBC,Barclays,UBS,Lufthansa,Ryanair,Blue Origin,Roscosmos,FIFA,UEFA,NFL,NBA,Olympic Committee,Labour,Conservatives,Democrats,Republicans,Tories,GOP,
Labour Party,Democratic Party,Republican Party,Conservative Party,Liberal Democrats,Teamsters,UAW,United Auto Workers,Ofcom,Ofgem,OpenAI,Nvidia,Alibaba,Huawei,Tencent,Fox News,New York Times,Washington Post,Guardian,Financial Times,Wall Street Journal,European Court of Human Rights,International Criminal Court,ICC,International Court of Justice,World Health Organization,World Trade Organization,Justice Department,Treasury,Treasury Department,Coast Guard,Navy,Army,Air Force,National Guard,National Hurricane Center,National Weather Service`;

export const ORGANISATIONS: ReadonlySet<string> = new Set(NAMED.split(/[,\n]+/).filter((name) => name !== ''));

/** A name that holds one of these words is an organisation's. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `Inc Inc. Corp Corp. Corporation Co. Company Ltd Ltd. LLC PLC plc ASA NV Oyj SpA Group Holdings Partners AG SA GmbH Bank Airlines Airways Air Motors Motor Industries Technologies Systems Pharmaceuticals Energy Oil Gas Telecom
  University College School Institute Academy Hospital Center Centre Church Court Tribunal Ministry Department Agency Administration Authority Bureau Office Commission Commissioner Council Committee Board Assembly Parliament Congress Senate Party Union Unions
  Association Federation Foundation Society League Alliance Coalition Movement Front Brigade Army Navy Force Forces Guard Police Service Services Press News Times Post Journal Tribune Herald Gazette Television TV Radio Network
  Club FC United City Trust Fund Exchange Laboratory Laboratories Observatory Museum Organisation Organization Workers Teamsters Democrats Republicans Conservatives Staff`.split(
    /\s+/,
  ),
);

/** What a firm is, at the end of its name; newspapers leave it off: “Acme” for “Acme Group PLC”. */
export const FIRM_WORDS: ReadonlySet<string> = new Set(
  `Inc Inc. Corp Corp. Corporation Co. Company Ltd Ltd. LLC PLC plc ASA NV Oyj SpA AG SA GmbH Group Holdings Holding Partners Airlines
  Airways Motors Industries Technologies Systems Pharmaceuticals Energy`.split(/\s+/),
);

/** A name that ends in one of these is a place's. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  `Street Avenue Road Square Park Airport Station Bridge River Lake Bay Island Islands Mountains Mount Valley County Province Region District Oblast State Beach Coast Sea Ocean Gulf Strait Desert Forest Hills Heights Village Town Port Harbor Harbour Stadium Arena Palace Castle Cathedral Tower Base`.split(
    /\s+/,
  ),
);
