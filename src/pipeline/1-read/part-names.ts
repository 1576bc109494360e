/** What a class, an id or a data attribute calls a part of a page that isn't its article, the controls of the common players among them. */
const ASIDE =
  /(?:^|-)(?:newsletter|sign-?up|promo|promotion|interstitial(?:-link)?|inline-?(?:promo|related|newsletter)|read-?more|related(?:-?(?:articles?|content|links?|posts?|stor(?:y|ies)))?|recommend(?:ed|ations?)?|more-?(?:stories|news|articles|posts|headlines)|most-?(?:read|popular|viewed)|trending|author-?(?:bio|box|card)|bio-?box|about-?(?:the-)?author|social-?(?:bar|share|links|follow)|share-?(?:bar|buttons?|links|tools)|video|video-?js|vjs|jw-?player|jw(?=-)|plyr|mejs)(?=$|-)/;
/** What stands by a picture. */
const CAPTION = /(?<!\bno-)(?<=^|-)(?:captions?|credits?|wp-caption-text|(?:img|image|photo)-?desc(?:ription)?)(?=$|-)/;
/** Consent is asked over the whole page, and at length. */
const CONSENT = /(?:^|-)(?:cookies?|consent|onetrust|gdpr)(?=$|-)/;
/** What readers wrote, and where they may; “comment” alone may be a paper's pages of opinion. */
const COMMENTS =
  /^(?:the-|post-|article-|reader-|user-)?(?:comments|comments?-?(?:list|area|section|wrapper|container|thread|block|holder)|respond|disqus-?thread|livefyre)$/;

const ATTRIBUTES = ['class', 'id', 'data-component', 'data-module', 'data-qa', 'data-testid', 'data-type', 'data-area'];

/** Names of a part of a page, each in lower case with hyphens between its words: `imageCaption photo__credit` → `image-caption photo-credit`. */
function namesOf(element: Element): readonly string[] {
  const written = ATTRIBUTES.map((attribute) => element.getAttribute(attribute) ?? '').join(' ');
  return written
    .slice(0, 400)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replaceAll(/[_-]+/g, '-')
    .split(/\s+/);
}

/** What an element says by its names that it is. */
export interface PartName {
  readonly aside: boolean;
  readonly caption: boolean;
  readonly consent: boolean;
  readonly comments: boolean;
}

export function partName(element: Element): PartName {
  const names = namesOf(element);
  const isOne = (pattern: RegExp) => names.some((name) => pattern.test(name));
  return { aside: isOne(ASIDE), caption: isOne(CAPTION), consent: isOne(CONSENT), comments: isOne(COMMENTS) };
}
