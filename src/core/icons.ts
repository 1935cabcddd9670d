/** Paths on a 16 × 16 field, drawn with a stroke of 2 and no fill. */
export const shapes = {
  qa: 'M8 2 14 8 8 14 2 8Z',
  qm: 'M8 2a6 6 0 1 1 0 12A6 6 0 1 1 8 2Z',
  qc: 'M2.5 2.5h11v11h-11Z',
  qp: 'M8 2.5 14 13.5H2Z',
  qi: 'M8 14V3M3.5 7.5 8 3l4.5 4.5',
  right: 'M2.5 8.5 6.5 12.5 13.5 4',
  wrong: 'M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5',
  part: 'M2.5 8h11',
  up: 'M8 14V3M3.5 7.5 8 3l4.5 4.5',
  down: 'M8 2v11M3.5 8.5 8 13l4.5-4.5',
  grip: 'M5.5 3v.01M10.5 3v.01M5.5 8v.01M10.5 8v.01M5.5 13v.01M10.5 13v.01',
} as const;

export type Shape = keyof typeof shapes;
