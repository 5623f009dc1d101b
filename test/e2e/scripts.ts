/** The scripts of a page: addresses of those that are files, text of those that stand in it. */
export interface Scripts {
  files: string[];
  written: string[];
  /** Blocks of data, which no browser runs. */
  data: string[];
}

/** What a page's HTML asks a browser to run, and what it only tells programs. */
export function scriptsOf(html: string): Scripts {
  const scripts: Scripts = { files: [], written: [], data: [] };
  for (const [, attributes = '', text = ''] of html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)) {
    const file = /\ssrc="([^"]*)"/.exec(attributes)?.[1];
    if (attributes.includes('application/ld+json')) scripts.data.push(text);
    else if (file) scripts.files.push(file);
    else scripts.written.push(text);
  }
  return scripts;
}
