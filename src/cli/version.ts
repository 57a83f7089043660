/** Which Deskcheck this is. */
import { existsSync, readFileSync } from 'node:fs';

/** The version in package.json, beside the bundle or above the source; "unknown" where there is none. */
export function readVersion(): string {
  // Beside the bundle's folder, or above the source's.
  const file = ['../package.json', '../../package.json']
    .map((name) => new URL(name, import.meta.url))
    .find((url) => existsSync(url));
  const manifest: unknown = file && JSON.parse(readFileSync(file, 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}
