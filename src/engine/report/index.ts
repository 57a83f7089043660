/** The one list of report formats, by the word that names each on the command line. */
import { csv } from './csv.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import type { Report, ReportFormat } from './report.ts';
import { sarif } from './sarif.ts';
import { webAnnotation } from './webAnnotation.ts';

export const reportFormats = { html, markdown, csv, sarif, jsonld: webAnnotation } as const satisfies Readonly<
  Record<string, ReportFormat>
>;

/** The formats by name: "html". */
export type ReportFormatName = keyof typeof reportFormats;

/** Whether the word names a format in the list. */
export function isReportFormat(word: string): word is ReportFormatName {
  return Object.hasOwn(reportFormats, word);
}

/** The whole file as text. */
export function writeReport(format: ReportFormatName, report: Report): string {
  return reportFormats[format].write(report);
}
