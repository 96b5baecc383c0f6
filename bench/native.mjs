import { AS_OF } from './deals.mjs';

/** The five with what they are compared with, and twelve weeks of velocity, as a spreadsheet's own formulas over four columns. */
export function nativeFormulasOver(stage, amount, created, close) {
  const within = (day) => `${close},">=${day - 89}",${close},"<=${day}"`;
  const won = (day) => `COUNTIFS(${stage},"Closed Won",${within(day)})`;
  const lost = (day) => `COUNTIFS(${stage},"Closed Lost",${within(day)})`;
  const size = (day) => `AVERAGEIFS(${amount},${stage},"Closed Won",${within(day)})`;
  const sum = (of, day) => `SUMIFS(${of},${stage},"Closed Won",${within(day)})`;
  const rate = (day) => `${won(day)}/(${won(day)}+${lost(day)})`;
  const closedBy = (is, day) => `COUNTIFS(${stage},"${is}",${close},"<=${day}")`;
  const open = (day) =>
    `(COUNTIFS(${created},"<=${day}")-${closedBy('Closed Won', day)}-${closedBy('Closed Lost', day)})`;
  const cycle = (day) => `((${sum(close, day)}-${sum(created, day)})/${won(day)})`;
  const inQuarter = `${close},">=${AS_OF - 90}",${close},"<=${AS_OF}"`;
  const pipeline = ['Qualification', 'Proposal/Price Quote', 'Negotiation/Review']
    .map((is) => `SUMIFS(${amount},${stage},"${is}",${inQuarter})`)
    .join('+');
  const attained = (day) => `SUMIFS(${amount},${stage},"Closed Won",${close},">=${AS_OF - 90}",${close},"<=${day}")`;
  return [
    `=${rate(AS_OF)}`,
    `=${rate(AS_OF - 90)}`,
    `=${size(AS_OF)}`,
    `=${size(AS_OF - 90)}`,
    `=(${pipeline})/(1000000000-${attained(AS_OF)})`,
    `=${attained(AS_OF)}/1000000000`,
    `=${attained(AS_OF - 28)}/1000000000`,
    ...Array.from({ length: 12 }, (_, back) => AS_OF - 7 * (11 - back)).map(
      (day) => `=${open(day)}*${size(day)}*(${rate(day)})/${cycle(day)}`,
    ),
  ];
}
