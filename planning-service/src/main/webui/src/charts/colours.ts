/** Of a chart: told apart by lightness and by line, never by hue alone. */
export interface Colours {
  text: string;
  line: string;
  main: string;
  second: string;
  band: string;
}

const LIGHT: Colours = { text: '#212529', line: '#868e96', main: '#14507a', second: '#a33b00', band: '#9cc4e0' };
const DARK: Colours = { text: '#e9ecef', line: '#828282', main: '#8ec7ee', second: '#ffb27a', band: '#2f5d7d' };

export function coloursOf(scheme: 'light' | 'dark'): Colours {
  return scheme === 'dark' ? DARK : LIGHT;
}
