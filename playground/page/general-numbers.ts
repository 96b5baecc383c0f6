// Excel rounds a number without a format to what its column has room for; Univer cuts it off. The cell keeps all digits.
import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Book } from '../../test/office-host/book/book';

const DIGIT_PX = 8.5;

export function roundToWidth(book: Book): void {
  book.engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { worksheet, col }, next) => {
      const shown = next(cell);
      const v = shown?.v;
      // A formatted number is text by now.
      if (typeof v !== 'number' || Number.isInteger(v)) return shown;
      const room = Math.floor((worksheet.getColumnWidth(col) - 6) / DIGIT_PX);
      if (String(v).length <= room) return shown;
      const decimals = Math.min(9, Math.max(0, room - Math.trunc(v).toString().length - 1));
      const rounded = Number(v.toFixed(decimals));
      return rounded === 0 ? shown : { ...shown, v: rounded }; // not a zero where there is none
    },
  });
}
