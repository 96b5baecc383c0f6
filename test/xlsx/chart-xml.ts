import type { Plan, PlanChart } from '../../core/index';
import { letters } from './letters';

const C = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const XDR = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A chart as addin/excel/charts.ts draws it: one line, no axes, no legend. */
export function chartXml({ tab, cells }: Plan, { values, colour }: PlanChart): string {
  const row = values.row + 1;
  const reference = `'${tab}'!$${letters(values.column)}$${row}:$${letters(values.column + values.count - 1)}$${row}`;
  const numbers = cells[values.row]!.slice(values.column, values.column + values.count).map((cell) => cell?.value);
  const known = numbers.filter((value) => typeof value === 'number');
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const margin = (most - least) * 0.15 || Math.abs(most) * 0.1 || 1;
  const points = numbers.map((value, i) =>
    typeof value === 'number' ? `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>` : '',
  );
  const axis = (id: number, other: number, kind: 'cat' | 'val', place: string, scale = '') =>
    `<c:${kind}Ax><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${scale}</c:scaling><c:delete val="1"/>` +
    `<c:axPos val="${place}"/><c:crossAx val="${other}"/></c:${kind}Ax>`;
  return (
    `${HEAD}<c:chartSpace ${C} ${A} ${R}><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>` +
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>` +
    `<c:spPr><a:ln w="25400"><a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill></a:ln></c:spPr>` +
    `<c:marker><c:symbol val="none"/></c:marker><c:val><c:numRef><c:f>${reference}</c:f><c:numCache>` +
    `<c:ptCount val="${values.count}"/>${points.join('')}</c:numCache></c:numRef></c:val><c:smooth val="0"/></c:ser>` +
    `<c:axId val="1"/><c:axId val="2"/></c:lineChart>${axis(1, 2, 'cat', 'b')}` +
    axis(2, 1, 'val', 'l', `<c:max val="${most + margin}"/><c:min val="${least - margin}"/>`) +
    `<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`
  );
}

/** Where a sheet's charts lie: each in its cell. */
export function drawingXml(charts: readonly PlanChart[]): string {
  const at = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const anchors = charts.map(
    ({ row, column, name }, i) =>
      `<xdr:twoCellAnchor>${at('from', column, row)}${at('to', column + 1, row + 1)}<xdr:graphicFrame macro="">` +
      `<xdr:nvGraphicFramePr><xdr:cNvPr id="${i + 2}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>` +
      `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart ${C} ${R} r:id="rId${i + 1}"/>` +
      `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  );
  return `${HEAD}<xdr:wsDr ${XDR} ${A}>${anchors.join('')}</xdr:wsDr>`;
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const relationsXml = (kind: string, targets: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map((target, i) => `<Relationship Id="rId${i + 1}" Type="${RELATION}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;
