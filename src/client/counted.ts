/** `counted(1, 'claim')` is "1 claim", `counted(2, 'claim')` "2 claims". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
