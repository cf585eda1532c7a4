export function catalogue(_element: HTMLElement): void {}
