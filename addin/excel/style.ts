import type { Style } from '../../core/index';

const LARGE = 14;

export function drawStyle(range: Excel.Range, style: Style): void {
  const { format } = range;
  if (style.bold) format.font.bold = true;
  if (style.size === 'large') format.font.size = LARGE;
  if (style.colour) format.font.color = style.colour;
  if (style.fill) format.fill.color = style.fill;
  if (style.wrap) format.wrapText = true;
  if (style.align) format.horizontalAlignment = ALIGN[style.align];
  if (style.border === 'below') {
    const edge = format.borders.getItem(Excel.BorderIndex.edgeBottom);
    edge.style = Excel.BorderLineStyle.continuous;
    edge.color = style.colour ?? '#000000';
  }
}

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
