/** "16 May 2025". By hand: at its first use `Intl` takes ten milliseconds of a server's start for this. */

const months = 'January February March April May June July August September October November December'.split(' ');

/** The day in UTC. */
export function longDayOf(date: Date): string {
  return words(date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear());
}

/** The day where the reader is. */
export function longLocalDayOf(date: Date): string {
  return words(date.getDate(), date.getMonth(), date.getFullYear());
}

function words(day: number, month: number, year: number): string {
  return `${day} ${months[month] ?? ''} ${year}`;
}
