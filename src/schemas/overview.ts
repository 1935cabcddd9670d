import { z } from 'astro/zod';
import { checkedOn, slug, sources } from './citation.ts';

/** One file of content/overviews: two to four things side by side, row by row. */
export const overview = z
  .strictObject({
    checkedOn,
    caption: z.string().min(10).max(160),
    columns: z
      .array(z.strictObject({ id: slug, name: z.string().min(2).max(30) }))
      .min(2)
      .max(4),
    rows: z
      .array(
        z.strictObject({
          id: slug,
          /** The aspect that is compared. */
          name: z.string().min(3).max(60),
          /** What to say of each column in this aspect. */
          cells: z.record(z.string(), z.string().min(1)),
          note: z.string().exactOptional(),
          sources,
        }),
      )
      .min(3)
      .max(14),
  })
  .superRefine(({ columns, rows }, context) => {
    for (const [i, row] of rows.entries()) {
      const missing = columns.find(({ id }) => !(id in row.cells));
      const extra = Object.keys(row.cells).find((id) => !columns.some((c) => c.id === id));
      const message = missing
        ? `has no cell for the column “${missing.id}”. Write one`
        : extra && `has a cell for “${extra}”, which is no column of the table. Remove it`;
      if (message) context.addIssue({ code: 'custom', message, path: ['rows', i] });
    }
  });
export type OverviewFile = z.infer<typeof overview>;
