/** What a file is, before it is made. Its ending is the format's own name. */
export interface ExportKind {
  /** What a link or a list calls it. */
  title: string;
  mediaType: string;
  /** It means nothing without dates. */
  dated: boolean;
}

/** Every form in which a plan can be taken along. */
export const EXPORTS = {
  ics: { title: 'calendar', mediaType: 'text/calendar; charset=utf-8', dated: true },
  csv: { title: 'table (CSV)', mediaType: 'text/csv; charset=utf-8; header=present', dated: false },
  json: { title: 'data (JSON)', mediaType: 'application/json; charset=utf-8', dated: false },
} as const satisfies Record<string, ExportKind>;

export type ExportFormat = keyof typeof EXPORTS;

export const EXPORT_FORMATS = Object.keys(EXPORTS) as ExportFormat[];
