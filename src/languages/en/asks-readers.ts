/** Bids the reader do something with the paper: follow it, hear it, write to it. */
const BIDS =
  /^(?:follow (?:us|our|the|\p{Lu})|join (?:us|our|the)|(?:listen|subscribe|sign up|write) (?:to|for|here|now)|(?:watch|download|get|like|stay|email|e-mail|text|call|contact|message|send|tell) (?:us|our|the|your|all|up|in)\b|(?:contact|reach|e-?mail|call) (?:\p{L}{2,20} ){1,4}(?:at|on|via)\b|(?:send|submit) (?:letters|tips|photos|questions|comments)\b|let us know|(?:click|tap) here|(?:do you )?(?:have|got|know) (?:a|any|something|more)\b[^.!?]{0,60}\?|(?:do|did|are|were|have) you\b[^.!?]{0,80}\?)/iu;
const OUR_CHANNELS =
  /\b(?:whatsapp|telegram|facebook|twitter|instagram|youtube|tiktok|bluesky|threads|linkedin|podcasts?|newsletters?|app store|google play|our (?:app|channel|newsdesk|reporters?|inbox|website|tips? line)|(?:contact|email|e-mail|write to|message|call) (?:us|our|the newsdesk)|contact (?:this|the) (?:reporter|author)|subscribe here|sign up here|daily briefing|in your inbox)\b|\b[\w.-]{1,40}@[\w-]{1,40}\.[a-z]/i;

/** A bid to follow, hear, write to or pay the paper, and no sentence of its article. */
export function asksReaders(text: string): boolean {
  return BIDS.test(text) && OUR_CHANNELS.test(text) && !/["“”]/.test(text);
}
