/** What documents and folders are called before people. */
import { URI } from 'vscode-uri';

/** The last part of a URI, decoded: "draft.md" of "file:///news/draft.md", "Untitled-1" of "untitled:Untitled-1". */
export function nameOf(uri: string): string {
  const { path } = URI.parse(uri);
  return path.slice(path.replace(/\/$/, '').lastIndexOf('/') + 1).replace(/\/$/, '');
}
