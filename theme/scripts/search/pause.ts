/** Who types a letter every 200 milliseconds has not stopped yet. */
const PAUSE = 350;

export function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, PAUSE));
}
