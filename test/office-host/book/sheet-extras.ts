// What Excel keeps for a sheet and Univer's free part does not: protection and the printed page.

export type ProtectionOptions = Record<string, boolean | string>;
export type Protection = { options: ProtectionOptions; password?: string };
export type PageLayoutInfo = {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea: string | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** Points. */
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
};

export class SheetExtras {
  private readonly protections = new Map<string, Protection>();
  private readonly layouts = new Map<string, PageLayoutInfo>();

  protection(sheet: string): Protection | undefined {
    return this.protections.get(sheet);
  }
  protect(sheet: string, protection: Protection): void {
    this.protections.set(sheet, protection);
  }
  unprotect(sheet: string): void {
    this.protections.delete(sheet);
  }
  pageLayout(sheet: string): PageLayoutInfo {
    let layout = this.layouts.get(sheet);
    if (!layout) this.layouts.set(sheet, (layout = normalPage()));
    return layout;
  }
  removeSheet(sheet: string): void {
    this.protections.delete(sheet);
    this.layouts.delete(sheet);
  }
}

const normalPage = (): PageLayoutInfo => ({
  orientation: 'Portrait',
  paperSize: 'Letter',
  zoom: { scale: 100 },
  printArea: null,
  centerHorizontally: false,
  centerVertically: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
});
