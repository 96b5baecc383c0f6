import { type Notation, PLAIN, dayFormat, isCurrencyLast } from '../../core/index';

/**
 * How the region writes in which this Excel runs: signs and short dates as its user has set them. Where Excel cannot be asked, the
 * plain notation: a summary never waits for this.
 */
export async function readNotation(): Promise<Notation> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.12')) return PLAIN;
  try {
    return await Excel.run({ delayForCellEdit: true }, askCulture);
  } catch {
    return PLAIN;
  }
}

async function askCulture(context: Excel.RequestContext): Promise<Notation> {
  const { cultureInfo } = context.workbook.application;
  cultureInfo.load('name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator');
  cultureInfo.load('datetimeFormat/shortDatePattern,datetimeFormat/dateSeparator');
  await context.sync();
  const { numberDecimalSeparator, numberGroupSeparator } = cultureInfo.numberFormat;
  const { shortDatePattern, dateSeparator } = cultureInfo.datetimeFormat;
  return {
    decimal: numberDecimalSeparator,
    group: numberGroupSeparator,
    day: dayFormat(shortDatePattern.replace(/\//g, dateSeparator)) ?? PLAIN.day,
    currencyAfter: hasCurrencyAfter(cultureInfo.name),
  };
}

/** Excel does not say where a region puts the currency; the web view does. */
function hasCurrencyAfter(region: string): boolean {
  try {
    return isCurrencyLast(new Intl.NumberFormat(region, { style: 'currency', currency: 'EUR' }).formatToParts(1));
  } catch {
    return PLAIN.currencyAfter;
  }
}
