/** The settings of one workspace folder, as the server uses them. */
import { fieldOf } from '../engine/base/fields.ts';
import { readSettings, type Settings } from '../engine/service/settings.ts';
import { defaultDraftPatterns, defaultSourcePatterns, type Globs, readGlobs } from './globs.ts';

/** Which files count, and how drafts are judged and shown. */
export interface ServerSettings {
  readonly sources: Globs;
  readonly drafts: Globs;
  /** Whether claims are counted over each paragraph. */
  readonly lens: boolean;
  readonly engine: Settings;
}

/** Reads the section `deskcheck`; what is of the wrong shape keeps its default. */
export function readServerSettings(section: unknown): ServerSettings {
  return {
    sources: readGlobs(patternsIn(section, 'sources') ?? defaultSourcePatterns),
    drafts: readGlobs(patternsIn(section, 'drafts') ?? defaultDraftPatterns),
    lens: fieldOf(section, 'lens') === true,
    engine: readSettings({
      severities: fieldOf(section, 'severity'),
      strictness: fieldOf(section, 'strictness'),
    }),
  };
}

function patternsIn(section: unknown, name: string): readonly string[] | undefined {
  const given = fieldOf(section, name);
  return Array.isArray(given)
    ? given.filter((pattern) => typeof pattern === 'string' && pattern.trim() !== '')
    : undefined;
}
