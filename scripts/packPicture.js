// Runs in a page, so its types are not checked: the other scripts have, and should have, none for a DOM.

/**
 * A screenshot as a lossless WebP of few colours. An editor has hardly more than its type in a few colours and the
 * edges of letters between them: so it is as sharp as taken, and smaller than a JPEG on which type is still legible.
 * @param {{ png: string, colours: number }} picture the PNG in base64
 * @returns {Promise<string>} the WebP in base64
 */
export async function packPicture({ png, colours }) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  const picture = pen.getImageData(0, 0, canvas.width, canvas.height);
  const pixels = new Uint32Array(picture.data.buffer);

  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  // The most frequent first. Colours of one count stand in an order of their own: the same picture, the same file.
  const found = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  const colourOf = (pixel) => [pixel & 0xff, (pixel >> 8) & 0xff, (pixel >> 16) & 0xff];
  const rest = found.map(([pixel, count]) => ({ pixel, count, colour: colourOf(pixel), chosen: pixel, far: Infinity }));
  // Time and again the colour that is farthest from all chosen ones, and frequent; the root keeps rare ones in the race.
  for (let chosen = rest[0], number = 0; chosen.far > 0 && number < colours; number++) {
    const { colour, pixel } = chosen;
    for (const one of rest) {
      const far = distance(one.colour, colour);
      if (far < one.far) Object.assign(one, { far, chosen: pixel });
    }
    const weight = ({ count, far }) => far * Math.sqrt(count);
    chosen = rest.reduce((most, one) => (weight(one) > weight(most) ? one : most));
  }

  const chosenOf = new Map(rest.map(({ pixel, chosen }) => [pixel, chosen]));
  for (let at = 0; at < pixels.length; at++) pixels[at] = chosenOf.get(pixels[at]);
  pen.putImageData(picture, 0, 0);
  // Chromium writes a WebP of the highest quality without loss.
  return canvas.toDataURL('image/webp', 1).replace(/^.*,/, '');

  /** As the eye tells colours apart: best in green, least in blue. */
  function distance([r1, g1, b1], [r2, g2, b2]) {
    return 3 * (r1 - r2) ** 2 + 6 * (g1 - g2) ** 2 + (b1 - b2) ** 2;
  }
}
