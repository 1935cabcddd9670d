import type { Category } from './pareto.ts';

export interface ParetoCase {
  readonly name: string;
  readonly categories: readonly Category[];
}

const rows = (text: string): Category[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(';').map((cell) => cell.trim()))
    .map(([name = '', count, cost]) => ({ name, count: Number(count), cost: Number(cost) }));

/** Two fictional cases: in one the measure turns the order round, in the other nothing stands out. */
export const paretoCases: readonly ParetoCase[] = [
  {
    name: 'Returns of a furniture maker',
    categories: rows(`
      Scratches; 140; 4200
      Missing screws; 110; 550
      Wrong colour; 75; 3000
      Holes misplaced; 20; 1200
      Broken glass; 18; 9900
      Manual unclear; 15; 300
      Box damaged; 12; 300
      Other; 10; 550`),
  },
  {
    name: 'Wrong entries in a bank form',
    categories: rows(`
      Name; 47; 590
      Address; 54; 640
      Date of birth; 49; 600
      Tax number; 52; 650
      Account; 51; 630
      Purpose; 46; 570
      Amount; 53; 660
      Signature; 48; 610`),
  },
];
