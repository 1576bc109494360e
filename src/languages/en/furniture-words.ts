/** Whole lines that a page puts around its article; compared in lower case without end punctuation. */
export const FURNITURE_LINES: ReadonlySet<string> = new Set(
  `advertisement|ad|ads|sponsored|sponsored content|promoted|promoted content|skip to content|skip to main content|menu|home|close|
open menu|search|sign in|log in|login|log out|register|subscribe|subscribe now|sign up|newsletter|newsletters|my account|account|
share|share this|share to|share this article|share this story|share on facebook|share on twitter|share on x|share via email|
tweet|pin|pin it|email|e-mail|print|print this|print this article|print version|printable version|printer-friendly|printer friendly|
printer-friendly version|printer friendly version|email this|e-mail this|email this to a friend|e-mail this to a friend|email this article|e-mail this article|
email to a friend|e-mail to a friend|send to a friend|send to friend|discuss this|copy link|link copied|save|save article|bookmark|whatsapp|telegram|facebook|twitter|x|reddit|
linkedin|pinterest|instagram|youtube|tiktok|flipboard|messenger|connect with us|follow us|follow us on|contact us|about us|about|
privacy policy|terms of use|terms of service|terms and conditions|cookie policy|cookies|accept|accept all|reject all|manage options|
accessibility|careers|advertise|advertise with us|sitemap|rss|help|faq|feedback|corrections|table of contents|contents|in this article|
related|related news|related stories|related articles|related sources|related topics|related content|read next|read more|more|
more news|more stories|more from|more on this|more on this story|most read|most popular|most e-mailed|most emailed|most shared|related internet links|related links|most viewed|popular|trending|trending now|latest|
latest news|top stories|editor's picks|editors' picks|recommended|recommended for you|you may like|you may also like|you might also like|
don't miss|up next|next article|previous article|next|previous|continue reading|keep reading|click to comment|leave a reply|
leave a comment|cancel reply|post comment|comments|comment|join the conversation|no comments|be the first to comment|view comments|
show comments|hide comments|load more|show more|see more|view all|see all|back to top|top|tags|topics|filed under|categories|keywords|
published|published on|updated|last updated|posted|posted on|on|by|author|written by|staff|staff writer|staff reporter|listen|
listen to this article|watch|watch live|live|video|videos|photos|gallery|image|image caption|caption|photo|play|pause|
breaking|breaking news|news|world|world news|us|u.s|us news|uk|europe|asia|africa|americas|middle east|international|national|local|
local news|politics|business|markets|companies|economy|finance|money|technology|tech|science|health|sport|sports|culture|
entertainment|arts|lifestyle|life|travel|food|style|opinion|opinions|editorial|analysis|weather|climate|environment|education|
obituaries|podcasts|magazine|features|explainer|fact check|support us|donate|become a member|gift this article|
text size|font size|min read|loading|error|thank you|source|sources|references|notes|disclaimer|toggle navigation|
follow|following|ad feedback|link copied!|share full article|full story|see all topics|more videos|in other news|read in app|sponsor message|story highlights|most watched|most watched news videos|updates to this page|share this page|get email alerts|resize|translate|transcript|download|embed|end of article|###|leer en español|
after newsletter promotion|skip past newsletter promotion|comments are closed|report a typo|report an error|report this|reply|like|dislike|view profile|guest columnist|guest writer|guest contributor|contributing writer|letters to the editor`
    .split('|')
    .map((line) => line.replaceAll('\n', '').trim()),
);

/** How a line of furniture begins, in lower case. */
export const FURNITURE_STARTS: readonly string[] = (
  `find this article at|comments are closed|share to:|share this|share on |meta description|keywords:|keyword:|tags:|topics:|filed under|read more:|read more |` +
  `read also|also read|read next|related:|related stories|related articles|related news|watch:|listen:|video:|gallery:|` +
  `in pictures:|in pics:|recommended:|subscribe now|join the conversation|follow us|like us on|download our |click here|` +
  `tap here|click to |your email address|required fields|this site uses|we use cookies|by continuing to use|by subscribing|` +
  `by clicking|by signing up|(c) 20|image credit|image source|image:|photo credit|photo by|photo:|photograph:|` +
  `photographer:|picture:|file photo|file -|file —|file –|afp via|via reuters|credit:|courtesy of|illustration:|graphic:|` +
  `map:|with inputs from|with input from|(with inputs|(reporting by|a version of this article |a version of this story |` +
  `this article was originally|this story was originally|this article first appeared|this article has been updated|` +
  `this story has been updated|this story has been corrected|this article has been corrected|this story was corrected|` +
  `this article was corrected|this story was updated|this article was updated|this article was amended|` +
  `this story was amended|this article has been amended|this headline has been|this caption has been|` +
  `this is a developing story|this is a breaking news|correction: |clarification: |editor's note|editor’s note|` +
  `editors' note|editors’ note|associated press writer|associated press writers|first published:|support our journalism|` +
  `story continues below|article continues below|article continues after|continue reading|click to comment|leave a reply|` +
  `leave a comment|start your free|try unlimited|unlock |gift this article|save for later|enable javascript|please enable|` +
  `already a subscriber|no comments|comments (|view comments|estimated reading time|reading time:|min read|` +
  `last update:|save articles to read later|listen to this article|have a news tip|got a tip|send tips|contact the author|email the author|` +
  `when you purchase through|we may earn |this material may not be|this document is subject to copyright|` +
  `this is an archived article|new you can now listen|you can now listen|note from the author|hi, this is |` +
  `while you're here|while you’re here|why you can trust |get real-time|this story has not been edited|` +
  `this article has not been edited|recommended citation|if you or someone you know|print this page|story tips|from: |` +
  `our standards:|privacy notice:|author: |heard on |posted in:|this entry was posted|this entry was filed|` +
  `bookmark the permalink|← previous|next post |privacy policy|do not sell|manage your`
).split('|');

/** How it begins where it is no sentence, or one about the paper and its readers: “Terms of the sale were not told.” is an article’s. */
export const OPEN_STARTS: readonly string[] = (
  `copyright |©|advertisement|download the |join our |see also|see more|more from |more on |sign up for|sign up to|` +
  `subscribe to |subscribe for|get the latest|get our |log in to |sign in to |create an account|support local|` +
  `support quality|support independent|donate |become a member|limited time|special offer|sponsored by|start your day with|` +
  `start the day with|before you go|follow @|written by|posted by|posted in |reporting by|additional reporting|editing by|` +
  `writing by|compiled by|originally published|thanks for reading|thank you for reading|this post was |terms of |` +
  `an earlier version of this|a previous version of this|the views expressed|the opinions expressed|views expressed in|` +
  `opinions expressed|all rights reserved|getty images|reuters/|ap photo|the associated press contributed|` +
  `you have reached your`
).split('|');

/** What a line holds anywhere, in lower case, when it is a picture's caption or credit. */
export const CREDIT_MARKS: readonly string[] = [
  '(ap photo',
  '(photo by',
  '(photo:',
  '(photo courtesy',
  '/ap photo',
  '/reuters)',
  '/afp',
  'via getty',
  'getty images',
  'reuters/',
  '(image:',
  '(image credit',
  '(courtesy',
  'file photo)',
  'photo/',
  '/shutterstock',
  'istock',
  '(file photo',
  'handout via',
  '/handout',
];

/** After such a line a page has only furniture: comments, related stories, newsletters. */
export const END_OF_ARTICLE: readonly string[] = [
  'leave a reply',
  'leave a comment',
  'click to comment',
  'continue reading',
  'related stories',
  'related articles',
  'related news',
  'related sources',
  'most read',
  'most popular',
  'trending',
  'trending now',
  'you may also like',
  'you might also like',
  'recommended for you',
  'more stories',
  'more news',
  'comments',
  'join the conversation',
  'read next',
  'up next',
  'about the author',
  'cite this page',
  'cite this article',
  'story source',
  'recommended',
  'top stories',
  'latest news',
  "editors' picks",
  "editor's picks",
  'more from',
  'sign up for our newsletter',
];

/** A person's trade in a note about the author at the end. */
export const AUTHOR_TRADES: readonly string[] = [
  'reporter',
  'correspondent',
  'journalist',
  'editor',
  'columnist',
  'writer',
  'bureau chief',
  'contributor',
  'freelance',
  'fellow',
  'blogger',
];
