/** Headings over a box of links. */
export const BOX_HEADINGS: ReadonlySet<string> = new Set(
  (
    'related|related news|related stories|related articles|related sources|related topics|related content|related coverage|related links|related reading|' +
    'related posts|related video|related videos|related searches|read more|read next|read also|also read|see also|more|more news|more stories|more from|' +
    'more on this|more on this story|more on this topic|more coverage|further reading|most read|most popular|most viewed|most shared|popular|trending|' +
    "trending now|trending stories|latest|latest news|latest stories|top stories|editor's picks|editors' picks|editor's choice|recommended|recommended for you|" +
    "recommended stories|recommended reading|you may like|you may also like|you might also like|you might like|don't miss|up next|what to read next|" +
    'sign up|newsletter|newsletters|share|share this|share this article|share this story|follow us|advertisement|sponsored|promoted|featured|' +
    'in this story|in this article|topics|tags|filed under|stories for you|what others are reading|around the web|from around the web|from the web|elsewhere on the web'
  ).split('|'),
);

/** Opens a box with a name of its own: “More from Politics”, “Read more about Brexit”. */
const BOX_OPENING =
  /^(?:more|read more|latest|most read|top stories|related|trending)\s(?:from|in|on|about|stories|news|to)\b/i;

/** A heading over links to other articles, or over what readers wrote; `plain` is the line in lower case without marks. */
export function headsBox(text: string, plain: string): boolean {
  return BOX_HEADINGS.has(plain) || (text.length < 60 && BOX_OPENING.test(text) && !/[.!?]$/.test(text));
}

/** “11 thoughts on”, “4 Comments”, “Responses (2)”: what readers wrote follows. */
export const headsComments = (text: string): boolean =>
  /^\d{1,4} (?:comments?|responses?|replies|thoughts? on\b.{0,200})$|^(?:comments|responses)$|^(?:comments?|responses?) \(?\d{1,4}\)?$/i.test(
    text.trim(),
  );
