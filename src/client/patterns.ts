/** Globs of the settings, as the editor and the command line read them. */

/** From the folder's root, as the setting means it: "seeds/*.md" for "/seeds/*.md", "seeds/**" for "./seeds/", with its "!" where it has one. */
export function fromFolder(pattern: string): string {
  const bare = pattern
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?<not>!?)\.?\/+/, '$<not>');
  return bare.endsWith('/') ? `${bare}**` : bare;
}
