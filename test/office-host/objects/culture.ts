// Excel.CultureInfo: what Excel answers of the system's region. Names and patterns as Windows has them.
import { Obj } from '../richapi';

export type Culture = {
  name: string;
  decimal: string;
  group: string;
  shortDate: string;
  dateSeparator: string;
};

export const CULTURES = {
  us: { name: 'en-US', decimal: '.', group: ',', shortDate: 'M/d/yyyy', dateSeparator: '/' },
  german: { name: 'de-DE', decimal: ',', group: '.', shortDate: 'dd.MM.yyyy', dateSeparator: '.' },
} as const satisfies Record<string, Culture>;

export class CultureInfo extends Obj {
  constructor(private readonly culture: Culture) {
    super();
  }
  get name() {
    return this.culture.name;
  }
  get numberFormat() {
    return new NumberFormatInfo(this.culture);
  }
  get datetimeFormat() {
    return new DatetimeFormatInfo(this.culture);
  }
}

class NumberFormatInfo extends Obj {
  constructor(private readonly culture: Culture) {
    super();
  }
  get numberDecimalSeparator() {
    return this.culture.decimal;
  }
  get numberGroupSeparator() {
    return this.culture.group;
  }
}

class DatetimeFormatInfo extends Obj {
  constructor(private readonly culture: Culture) {
    super();
  }
  get shortDatePattern() {
    return this.culture.shortDate;
  }
  get dateSeparator() {
    return this.culture.dateSeparator;
  }
}
