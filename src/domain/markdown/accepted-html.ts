/** Elements that only mark up text. Links and images have their Markdown form, which is checked. */
export const acceptedElements: ReadonlySet<string> = new Set(
  [
    'abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em',
    'figcaption figure h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q rp rt ruby s samp small span',
    'strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr',
  ].flatMap((line) => line.split(' ')),
)

/**
 * Attributes that only say what a text is. Not `id`, `name` and `class`: they would take the place
 * of what scripts and styles of the page look for; nor what hides, labels or focuses.
 */
export const acceptedAttributes: ReadonlySet<string> = new Set(
  'abbr align cite colspan datetime dir headers lang open reversed rowspan scope span start title type value'.split(
    ' ',
  ),
)
