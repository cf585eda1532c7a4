/** Keeps the screen awake while the meeting runs, where the browser can. */
export function stayAwake(): void {
  const ask = (): void => {
    if (document.visibilityState === "visible") void navigator.wakeLock?.request("screen").catch(() => undefined);
  };
  ask();
  // A browser lets go of the screen when the window is hidden.
  document.addEventListener("visibilitychange", ask);
}

/** A soft tone of a second. Made only after a click: a browser allows no sound before. */
export function toneMaker(): () => void {
  const audio = new AudioContext();
  return () => {
    const [tone, volume] = [audio.createOscillator(), audio.createGain()];
    tone.frequency.value = 528;
    volume.gain.setValueAtTime(0.0001, audio.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.2, audio.currentTime + 0.05);
    volume.gain.exponentialRampToValueAtTime(0.0001, audio.currentTime + 1.2);
    tone.connect(volume).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + 1.3);
  };
}
