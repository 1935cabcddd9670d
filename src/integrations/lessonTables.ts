/**
 * Makes tables of a lesson fit the page: a region of their own that scrolls sideways, and classes in
 * place of the `style` attributes that our content policy blocks.
 */
export const lessonTables = {
  name: 'lesson-tables',
  element: [
    {
      filter: ['td', 'th'],
      visit(node: TableNode, ctx: Context) {
        const align = /text-align:\s*(left|right|center)/.exec(
          String(node.properties?.style ?? ''),
        );
        const scope = node.tagName === 'th' ? { scope: 'col' } : {};
        if (!align && node.tagName === 'td') return;
        const side = align && classOf[align[1] ?? ''];
        const { style: _, ...rest } = node.properties ?? {};
        ctx.replaceNode(node, {
          ...node,
          properties: { ...rest, ...scope, ...(side && { className: [side] }) },
        });
      },
    },
  ],
};

const classOf: Readonly<Record<string, string>> = { right: 'ta-end', center: 'ta-center' };

interface TableNode {
  readonly tagName: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface Context {
  replaceNode(node: TableNode, by: TableNode): void;
}
