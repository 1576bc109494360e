/** Why a line is none of its article, as `add` and `explain` say it. */
export const LINE_REASONS = {
  blank: 'blank',
  menu: 'menu',
  dated: 'when it appeared',
  byline: 'byline',
  caption: 'caption',
  tags: 'tags',
  link: 'link',
  note: 'note to readers',
  beside: 'beside the article',
} as const;
