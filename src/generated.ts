/** First line of every Markdown page that a run writes: by it a later run knows its own pages, replaces them and does not read them as articles. */
export const GENERATED_MARK = '<!-- Written by reconcile: changes are lost at the next run. -->';
/** How every HTML page that a run writes begins. */
export const GENERATED_HTML = `<!doctype html>\n${GENERATED_MARK}`;
