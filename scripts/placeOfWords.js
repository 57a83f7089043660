// Runs in the page, so its types are not checked: the other scripts have, and should have, none for a DOM.

/**
 * The middle of words in the text of an editor. A line is one element, however long, and shows no-break spaces.
 * @param {string} words
 * @returns {{ x: number, y: number } | undefined}
 */
export function placeOfWords(words) {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const start = line.textContent.replaceAll('\u00a0', ' ').indexOf(words);
    if (start < 0) continue;
    const end = start + words.length;
    const range = document.createRange();
    const pieces = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let before = 0;
    while (pieces.nextNode()) {
      const piece = pieces.currentNode;
      const after = before + piece.length;
      if (before <= start && start < after) range.setStart(piece, start - before);
      if (before < end && end <= after) range.setEnd(piece, end - before);
      before = after;
    }
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }
  return undefined;
}
